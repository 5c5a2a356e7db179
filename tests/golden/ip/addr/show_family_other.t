# Families that hold no addresses.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip -M addr show
$ ip -B addr show
$ ip -f bridge addr show b0
$ ip -f foo addr show
! Error: argument "foo" is wrong: invalid protocol family
? 255
$ ip -4 -6 addr show b0
$ ip -6 -4 addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
