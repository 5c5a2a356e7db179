# Lab 3: two namespaces wired back to back.
$ ip netns add ns1
$ ip netns add ns2
$ ip link add tap1 type veth peer name tap2
$ ip link set tap1 netns ns1
$ ip link set tap2 netns ns2
$ ip netns exec ns1 ip link set dev tap1 up
$ ip netns exec ns2 ip link set dev tap2 up
$ ip netns exec ns1 ip addr add 10.0.0.1/24 dev tap1
$ ip -n ns2 addr add 10.0.0.2/24 dev tap2
$ ip netns
ns2 (id: 1)
ns1 (id: 0)
$ ip netns exec ns1 ping -c 1 -w 5 -q 10.0.0.2 | grep -o "[0-9]*% packet loss"
0% packet loss
$ ip netns exec ns2 ping -c 1 -w 5 -q 10.0.0.1 | grep -o "[0-9]*% packet loss"
0% packet loss
$ ip link | grep tap
? 1
$ ip netns del ns1 ns2
$ ip netns
ns2 (id: 1)
