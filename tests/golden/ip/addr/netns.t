# In another namespace.
$ ip netns add n1
$ ip -n n1 link add b0 address 02:00:00:00:00:01 type bridge
$ ip -n n1 addr add 10.0.0.1/24 dev b0
$ ip -n n1 addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
$ ip -netns n1 -br addr
lo               DOWN          ·
b0               DOWN           10.0.0.1/24·
$ ip netns exec n1 ip -4 addr
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
$ ip addr show b0
! Device "b0" does not exist.
? 1
$ ip -n nope addr
! Cannot open network namespace "nope": No such file or directory
? 255
