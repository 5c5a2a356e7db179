# Lab 4: one host as three, a router between two namespaces.
$ ip link add eth0 type veth peer name eth1
$ ip link add eth2 type veth peer name eth3
$ ip netns add t1
$ ip netns add t2
$ ip link set eth0 netns t1
$ ip netns exec t1 ls /sys/class/net
bonding_masters
eth0
lo
$ ip netns exec t1 ifconfig eth0 192.168.1.200/24
$ ip link set eth3 netns t2
$ ip netns exec t2 ifconfig eth3 172.16.1.200/24
$ ifconfig eth1 192.168.1.1/24
$ ifconfig eth2 172.16.1.1/24
$ ip netns exec t1 route add default gw 192.168.1.1
$ ip netns exec t2 route add default gw 172.16.1.1
$ ip netns exec t1 route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
0.0.0.0         192.168.1.1     0.0.0.0         UG    0      0        0 eth0
192.168.1.0     0.0.0.0         255.255.255.0   U     0      0        0 eth0
$ sysctl -w net.ipv4.ip_forward=1
net.ipv4.ip_forward = 1
$ ip netns exec t1 ping -c 1 -w 5 -q 172.16.1.200 | grep -o "[0-9]*% packet loss"
0% packet loss
