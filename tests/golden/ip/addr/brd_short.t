# There is no broadcast on /31 and /32; + is then refused or left out.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/31 brd + dev b0
$ ip addr add 10.0.0.5/32 brd + dev b0
$ ip addr add 10.0.0.7 brd - dev b0
$ ip addr add 10.0.1.1/0 brd + dev b0
$ ip addr add 10.0.2.1 peer 10.0.3.1/24 brd + dev b0
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/31 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.0.5/32 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.0.7/32 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/0 brd 255.255.255.255 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.2.1 peer 10.0.3.1/24 brd 10.0.3.255 scope global b0
       valid_lft forever preferred_lft forever
