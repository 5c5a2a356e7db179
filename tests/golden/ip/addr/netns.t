# In another namespace.
$ ip netns add n1
$ ip -n n1 link add b0 address 02:00:00:00:00:01 type bridge
$ ip -n n1 addr add 10.0.0.1/24 dev b0
$ ip -n n1 addr show b0
$ ip -netns n1 -br addr
$ ip netns exec n1 ip -4 addr
$ ip addr show b0
$ ip -n nope addr
