# An alternative name is a name.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link property add dev b0 altname other
$ ip addr add 10.0.0.1/24 dev other
$ ip addr show other
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    altname other
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
$ ip addr del 10.0.0.1/24 dev other
$ ip addr show dev other
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    altname other
