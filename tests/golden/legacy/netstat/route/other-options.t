$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip addr add 10.0.0.1/24 dev v0
$ ip route add default via 10.0.0.254
$ ip route add 192.168.0.0/16 via 10.0.0.2 metric 5 window 1000 advmss 1400 rtt 80ms
$ ip route add unreachable 10.9.0.0/16
$ ip route add 192.0.2.1 dev v0
$ netstat -rnv
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
0.0.0.0         10.0.0.254      0.0.0.0         UG        0 0          0 v0
10.0.0.0        0.0.0.0         255.255.255.0   U         0 0          0 v0
10.9.0.0        -               255.255.0.0     !         - -          - -
192.0.2.1       0.0.0.0         255.255.255.255 UH        0 0          0 v0
192.168.0.0     10.0.0.2        255.255.0.0     UG     1440 1000      80 v0
$ netstat -rnN
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
0.0.0.0         10.0.0.254      0.0.0.0         UG        0 0          0 v0
10.0.0.0        0.0.0.0         255.255.255.0   U         0 0          0 v0
10.9.0.0        -               255.255.0.0     !         - -          - -
192.0.2.1       0.0.0.0         255.255.255.255 UH        0 0          0 v0
192.168.0.0     10.0.0.2        255.255.0.0     UG     1440 1000      80 v0
$ netstat -rnW
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
0.0.0.0         10.0.0.254      0.0.0.0         UG        0 0          0 v0
10.0.0.0        0.0.0.0         255.255.255.0   U         0 0          0 v0
10.9.0.0        -               255.255.0.0     !         - -          - -
192.0.2.1       0.0.0.0         255.255.255.255 UH        0 0          0 v0
192.168.0.0     10.0.0.2        255.255.0.0     UG     1440 1000      80 v0
$ netstat -rna
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
0.0.0.0         10.0.0.254      0.0.0.0         UG        0 0          0 v0
10.0.0.0        0.0.0.0         255.255.255.0   U         0 0          0 v0
10.9.0.0        -               255.255.0.0     !         - -          - -
192.0.2.1       0.0.0.0         255.255.255.255 UH        0 0          0 v0
192.168.0.0     10.0.0.2        255.255.0.0     UG     1440 1000      80 v0
$ netstat -rnt
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
0.0.0.0         10.0.0.254      0.0.0.0         UG        0 0          0 v0
10.0.0.0        0.0.0.0         255.255.255.0   U         0 0          0 v0
10.9.0.0        -               255.255.0.0     !         - -          - -
192.0.2.1       0.0.0.0         255.255.255.255 UH        0 0          0 v0
192.168.0.0     10.0.0.2        255.255.0.0     UG     1440 1000      80 v0
$ netstat -rnp
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
0.0.0.0         10.0.0.254      0.0.0.0         UG        0 0          0 v0
10.0.0.0        0.0.0.0         255.255.255.0   U         0 0          0 v0
10.9.0.0        -               255.255.0.0     !         - -          - -
192.0.2.1       0.0.0.0         255.255.255.255 UH        0 0          0 v0
192.168.0.0     10.0.0.2        255.255.0.0     UG     1440 1000      80 v0
$ netstat -rnl
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
0.0.0.0         10.0.0.254      0.0.0.0         UG        0 0          0 v0
10.0.0.0        0.0.0.0         255.255.255.0   U         0 0          0 v0
10.9.0.0        -               255.255.0.0     !         - -          - -
192.0.2.1       0.0.0.0         255.255.255.255 UH        0 0          0 v0
192.168.0.0     10.0.0.2        255.255.0.0     UG     1440 1000      80 v0
$ netstat -rn foo bar
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
0.0.0.0         10.0.0.254      0.0.0.0         UG        0 0          0 v0
10.0.0.0        0.0.0.0         255.255.255.0   U         0 0          0 v0
10.9.0.0        -               255.255.0.0     !         - -          - -
192.0.2.1       0.0.0.0         255.255.255.255 UH        0 0          0 v0
192.168.0.0     10.0.0.2        255.255.0.0     UG     1440 1000      80 v0
$ netstat -rno
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
0.0.0.0         10.0.0.254      0.0.0.0         UG        0 0          0 v0
10.0.0.0        0.0.0.0         255.255.255.0   U         0 0          0 v0
10.9.0.0        -               255.255.0.0     !         - -          - -
192.0.2.1       0.0.0.0         255.255.255.255 UH        0 0          0 v0
192.168.0.0     10.0.0.2        255.255.0.0     UG     1440 1000      80 v0
$ netstat -rng
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
0.0.0.0         10.0.0.254      0.0.0.0         UG        0 0          0 v0
10.0.0.0        0.0.0.0         255.255.255.0   U         0 0          0 v0
10.9.0.0        -               255.255.0.0     !         - -          - -
192.0.2.1       0.0.0.0         255.255.255.255 UH        0 0          0 v0
192.168.0.0     10.0.0.2        255.255.0.0     UG     1440 1000      80 v0
