# Lab 5: two programs, two gateways, one network card: policy routing without rules.
# The world: eth0's other end, with two gateways on it.
$ ip netns add world
$ ip link add eth0 type veth peer name out netns world
$ ip -n world addr add 10.0.0.253/24 dev out; ip -n world addr add 10.0.0.254/24 dev out; ip -n world link set out up
$ ip -n world addr add 203.0.113.1/32 dev lo; ip -n world link set lo up

$ ip netns add netns1
$ ip link add veth1 type veth peer name veth2
$ brctl addbr br0
$ brctl addif br0 eth0 veth2
$ ip link set veth1 netns netns1
$ ifconfig eth0 up; ifconfig veth2 up; ifconfig br0 10.0.0.1/24 up
$ ip netns exec netns1 ifconfig veth1 10.0.0.2/24 up
$ ip netns exec netns1 route add default gw 10.0.0.253
$ route add default gw 10.0.0.254
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
0.0.0.0         10.0.0.254      0.0.0.0         UG    0      0        0 br0
10.0.0.0        0.0.0.0         255.255.255.0   U     0      0        0 br0
$ ip netns exec netns1 route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
0.0.0.0         10.0.0.253      0.0.0.0         UG    0      0        0 veth1
10.0.0.0        0.0.0.0         255.255.255.0   U     0      0        0 veth1
$ ip netns exec netns1 ping -c 1 -w 5 -q 203.0.113.1 | grep -o "[0-9]*% packet loss"
0% packet loss
$ ping -c 1 -w 5 -q 203.0.113.1 | grep -o "[0-9]*% packet loss"
0% packet loss

# What it is compared with.
$ ip rule add fwmark 1 table 100
$ ip route add default via 10.0.0.253 table 100
$ ip rule list
0:	from all lookup local
32765:	from all fwmark 0x1 lookup 100
32766:	from all lookup main
32767:	from all lookup default
$ ip route list table 100
default via 10.0.0.253 dev br0·
$ ip route get 203.0.113.1 mark 1
203.0.113.1 via 10.0.0.253 dev br0 table 100 src 10.0.0.1 mark 1 uid 0·
    cache·
