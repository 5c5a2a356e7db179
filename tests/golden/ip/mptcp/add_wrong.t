#! needs qemu
# What makes no endpoint.
$ ip mptcp endpoint add
! Error: argument "ADDRESS" is required
? 255
$ ip mptcp endpoint add id 3
! Error: argument "ADDRESS" is required
? 255
$ ip mptcp endpoint add foo
! Error: any valid address is expected rather than "foo".
? 1
$ ip mptcp endpoint add 10.0.0.1/24
! Error: any valid address is expected rather than "10.0.0.1/24".
? 1
$ ip mptcp endpoint add 10.0.0.1 id
! Command line is not complete. Try option "help"
? 255
$ ip mptcp endpoint add 10.0.0.1 id 256
! Error: argument "256" is wrong: invalid ID
! ␤
? 255
$ ip mptcp endpoint add 10.0.0.1 id 0
! Error: argument "ID" is wrong: cannot be 0
! ␤
? 255
$ ip mptcp endpoint add 10.0.0.1 dev nosuch
! Error: argument "nosuch" is wrong: device does not exist
! ␤
? 255
$ ip mptcp endpoint add 10.0.0.1 dev a/b
! Error: argument "a/b" is wrong: invalid interface name
! ␤
? 255
$ ip mptcp endpoint add 10.0.0.1 port 65536
! Error: argument "65536" is wrong: expected port
? 255
$ ip mptcp endpoint add 10.0.0.1 port 99
! Error: argument "port" is wrong: flags must have signal when using port
? 255
$ ip mptcp endpoint add 10.0.0.1 signal fullmesh
! Error: argument "fullmesh" is wrong: flags mustn't have both signal and fullmesh
? 255
$ ip mptcp endpoint add 10.0.0.1 implicit
! Error: can't create IMPLICIT endpoint.
? 2
$ ip mptcp endpoint add any
! Error: binary attribute size out of range.
? 2
$ ip mptcp endpoint add 10.0.0.1 signal port 99
$ ip mptcp endpoint add 10.0.0.2 id 1
! Error: too many addresses or duplicate one: -16.
? 2
$ ip mptcp endpoint add 10.0.0.1 signal port 99
! Error: create listen socket error: -98.
? 2
$ ip mptcp endpoint
10.0.0.1 port 99 id 1 signal·
