# Lab 2: a container by hand.
#! mask mac
$ ip netns add blue
$ ip link add veth0 type veth peer name veth1
$ ip link set veth1 netns blue
$ ip netns exec blue ip link list
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: veth1@if3: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether xx:xx:xx:xx:xx:xx brd ff:ff:ff:ff:ff:ff link-netnsid 0
$ ip netns exec blue ip addr add 172.17.42.2/16 dev veth1
$ ip netns exec blue ip link set veth1 up
$ brctl addbr docker0
$ brctl addif docker0 veth0
$ ip addr add 172.17.42.1/16 dev docker0
$ ip link set veth0 up
$ ip link set docker0 up
$ ip netns exec blue ip route
172.17.0.0/16 dev veth1 proto kernel scope link src 172.17.42.2·
$ ip netns exec blue ip route add default via 172.17.42.1
$ ip netns exec blue ip route list
default via 172.17.42.1 dev veth1·
172.17.0.0/16 dev veth1 proto kernel scope link src 172.17.42.2·
$ ip netns exec blue ping -c 1 -w 5 -q 172.17.42.1 | grep -o "[0-9]*% packet loss"
0% packet loss
$ brctl show | cut -f 4-
STP enabled	interfaces
no		veth0
$ ip netns delete blue
$ ip netns list
