$ ip netns add ns1
$ ip netns add ns2
$ ip link add tap1 address 02:00:00:00:00:01 type veth peer name tap2 address 02:00:00:00:00:02
$ ip link set tap1 netns ns1
$ ip link set tap2 netns ns2
$ ip netns exec ns1 ip link set dev tap1 up
$ ip netns exec ns2 ip link set dev tap2 up
$ ip -n ns1 link show tap2
! Device "tap2" does not exist.
? 1
$ ip link show tap1
! Device "tap1" does not exist.
? 1
