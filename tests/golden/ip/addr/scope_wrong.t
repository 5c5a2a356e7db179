# Scopes that are none.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 scope foo
! Error: argument "foo" is wrong: invalid scope value.
? 255
$ ip addr add 10.0.0.1/24 dev b0 scope 256
! Error: argument "256" is wrong: invalid scope value.
? 255
$ ip addr add 10.0.0.1/24 dev b0 scope -1
! Error: argument "-1" is wrong: invalid scope value.
? 255
$ ip addr add 10.0.0.1/24 dev b0 scope glo
! Error: argument "glo" is wrong: invalid scope value.
? 255
$ ip addr add 10.0.0.1/24 dev b0 scope
! Command line is not complete. Try option "help"
? 255
$ ip addr add 10.0.0.1/24 dev b0 scope link scope host
$ ip addr add fd00::1/64 dev b0 scope link
$ ip addr add fd00::2/64 dev b0 scope host
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope host b0
       valid_lft forever preferred_lft forever
    inet6 fd00::2/64 scope global tentative·
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
