# Two programs, two gateways, one card.
$ ip link add veth1 address 02:00:00:00:00:01 type veth peer name veth2 address 02:00:00:00:00:02
$ ifconfig veth1 10.0.0.1/24
$ gw2=10.0.0.254; route add default gw $gw2
$ route add default gw $nothing
! Usage: …
? 3
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
0.0.0.0         10.0.0.254      0.0.0.0         UG    0      0        0 veth1
10.0.0.0        0.0.0.0         255.255.255.0   U     0      0        0 veth1
