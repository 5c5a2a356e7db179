$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip route get
! need at least a destination address
? 1
$ ip route get foo
! Error: any valid prefix is expected rather than "foo".
? 1
$ ip route get to
! Command line is not complete. Try option "help"
? 255
$ ip route get 10.0.0.2 iif
! Command line is not complete. Try option "help"
? 255
$ ip route get 10.0.0.2 iif nosuch
! Cannot find device "nosuch"
? 1
$ ip route get 10.0.0.2 oif nosuch
! Cannot find device "nosuch"
? 1
$ ip route get 10.0.0.2 bogus
! Error: inet prefix is expected rather than "bogus".
? 1
$ ip route get 10.0.0.2 from
! Command line is not complete. Try option "help"
? 255
$ ip route get 10.0.0.2 from foo
! Error: inet prefix is expected rather than "foo".
? 1
$ ip route get from 10.0.0.1
! need at least a destination address
? 1
$ ip route get 10.0.0.2 help
! Usage: …
? 255
