$ ip netns add a
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02 netns a
$ ip -n a link set v1 up
$ ip link set v0 up
$ ip addr add 10.0.0.1/24 dev v0
$ ip -n a addr add 10.0.0.2/24 dev v1
$ ip netns exec a ping -c1 -W2 10.0.0.1 | grep -c '1 received'
1
$ ip netns
a (id: 0)
$ ip -n a link show v1
2: v1@if2: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc noqueue state UP mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff link-netnsid 0
