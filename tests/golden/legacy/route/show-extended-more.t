# Two bits count how often -e is given.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 up
$ ip route add 10.1.0.0/16 dev v0
$ route -neee
Kernel IP routing table
$ route -n -ee -ee
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
10.1.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0
$ route -neeeee
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
10.1.0.0        0.0.0.0         255.255.0.0     U         0 0          0 v0
$ route -neeeeee
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface    MSS   Window irtt
10.1.0.0        0.0.0.0         255.255.0.0     U     0      0        0 v0       0     0      0
$ route -eeeeeee
Kernel IP routing table
$ route -Ceee
Kernel IP routing cache
$ route -Ceeee
Kernel IP routing cache
Source          Destination     Gateway         Flags Metric Ref    Use Iface
