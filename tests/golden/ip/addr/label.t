# A label begins with the device's name.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 label b0:1
$ ip addr add 10.0.0.2/24 dev b0 label b0:one
$ ip addr add 10.0.0.3/24 label b0 dev b0
$ ip addr add fd00::1/64 dev b0 label b0:6
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global b0:1
       valid_lft forever preferred_lft forever
    inet 10.0.0.2/24 scope global secondary b0:one
       valid_lft forever preferred_lft forever
    inet 10.0.0.3/24 scope global secondary b0
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
$ ip -br addr show b0
b0               DOWN           10.0.0.1/24 10.0.0.2/24 10.0.0.3/24 fd00::1/64·
$ ip -o addr show b0
2: b0    inet 10.0.0.1/24 scope global b0:1\       valid_lft forever preferred_lft forever
2: b0    inet 10.0.0.2/24 scope global secondary b0:one\       valid_lft forever preferred_lft forever
2: b0    inet 10.0.0.3/24 scope global secondary b0\       valid_lft forever preferred_lft forever
2: b0    inet6 fd00::1/64 scope global tentative \       valid_lft forever preferred_lft forever
