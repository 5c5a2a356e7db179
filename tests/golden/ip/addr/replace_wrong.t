# What replace and change refuse.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr replace 10.0.0.1/24
! Not enough information: "dev" argument is required.
? 1
$ ip addr change 10.0.0.1/24 dev nope
! Cannot find device "nope"
? 1
$ ip addr replace dev b0
! RTNETLINK answers: Operation not supported
? 2
$ ip addr change dev b0
! RTNETLINK answers: Operation not supported
? 2
$ ip addr replace foo dev b0
! Error: any valid prefix is expected rather than "foo".
? 1
$ ip addr chg 10.0.0.9/24 dev b0
$ ip addr chg fd00::9/64 dev b0
$ ip addr replac 10.0.0.1/24 dev b0 valid_lft 0
! valid_lft is zero
? 1
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.9/24 scope global b0
       valid_lft forever preferred_lft forever
    inet6 fd00::9/64 scope global tentative·
       valid_lft forever preferred_lft forever
