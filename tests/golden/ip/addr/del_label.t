# By label and by peer.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 label b0:1
$ ip addr add 10.0.1.1/24 dev b0 label b0:2
$ ip addr add 10.0.2.1 peer 10.0.2.2 dev b0
$ ip addr add 10.0.3.1 peer 10.0.3.2/24 dev b0
$ ip addr del 10.0.0.1/24 dev b0 label b0:2
! Error: ipv4: Address not found.
? 2
$ ip addr del 10.0.0.1/24 dev b0 label b0:1
$ ip addr del dev b0 label b0:2
! RTNETLINK answers: Operation not supported
? 2
$ ip addr del 10.0.2.1 dev b0
! Warning: Executing wildcard deletion to stay compatible with old scripts.
!          Explicitly specify the prefix length (10.0.2.1/32) to avoid this warning.
!          This special behaviour is likely to disappear in further releases,
!          fix your scripts!
$ ip addr del 10.0.3.1 peer 10.0.3.2/24 dev b0
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.1.1/24 scope global b0:2
       valid_lft forever preferred_lft forever
