# A word that is no keyword is the address, if it can be.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add foo 10.0.0.1/24 dev b0
! Error: any valid prefix is expected rather than "foo".
? 1
$ ip addr add 10.0.0.1/24 dev b0 foo
! Error: either "local" is duplicate, or "foo" is garbage.
? 255
$ ip addr add 10.0.0.1/24 dev b0 10.0.0.2/24
! Error: either "local" is duplicate, or "10.0.0.2/24" is garbage.
? 255
$ ip addr add 10.0.0.1/24 local 10.0.0.2/24 dev b0
! Error: either "local" is duplicate, or "10.0.0.2/24" is garbage.
? 255
$ ip addr add local dev b0
! Error: any valid prefix is expected rather than "dev".
? 1
$ ip addr add 10.0.0.1/24 dev b0 fd00::1/64
! Error: either "local" is duplicate, or "fd00::1/64" is garbage.
? 255
$ ip addr add 10.0.0.1/24 dev b0 --
! Error: either "local" is duplicate, or "--" is garbage.
? 255
$ ip addr add --help
! Error: any valid prefix is expected rather than "--help".
? 1
$ ip addr add -- 10.0.0.1/24 dev b0
! Error: any valid prefix is expected rather than "--".
? 1
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
