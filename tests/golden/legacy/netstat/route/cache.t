$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip addr add 10.0.0.1/24 dev v0
$ ip route add default via 10.0.0.254
$ ip route add 192.168.0.0/16 via 10.0.0.2 metric 5 window 1000 advmss 1400 rtt 80ms
$ ip route add unreachable 10.9.0.0/16
$ ip route add 192.0.2.1 dev v0
$ netstat -rF
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
default         10.0.0.254      0.0.0.0         UG        0 0          0 v0
10.0.0.0        0.0.0.0         255.255.255.0   U         0 0          0 v0
10.9.0.0        -               255.255.0.0     !         - -          - -
router.example  0.0.0.0         255.255.255.255 UH        0 0          0 v0
192.168.0.0     10.0.0.2        255.255.0.0     UG     1440 1000      80 v0
$ netstat -rC
Kernel IP routing cache
Source          Destination     Gateway         Flags   MSS Window  irtt Iface
$ netstat -rnC
Kernel IP routing cache
Source          Destination     Gateway         Flags   MSS Window  irtt Iface
$ netstat -rFCn
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
0.0.0.0         10.0.0.254      0.0.0.0         UG        0 0          0 v0
10.0.0.0        0.0.0.0         255.255.255.0   U         0 0          0 v0
10.9.0.0        -               255.255.0.0     !         - -          - -
192.0.2.1       0.0.0.0         255.255.255.255 UH        0 0          0 v0
192.168.0.0     10.0.0.2        255.255.0.0     UG     1440 1000      80 v0
Kernel IP routing cache
Source          Destination     Gateway         Flags   MSS Window  irtt Iface
$ netstat -rnCe
Kernel IP routing cache
Source          Destination     Gateway         Flags Metric Ref    Use Iface
$ netstat -rnCee
Kernel IP routing cache
Source          Destination     Gateway         Flags Metric Ref    Use Iface    MSS   Window irtt  TOS HHRef HHUptod     SpecDst
