#! needs qemu
# What cannot be changed, deleted or shown.
$ ip mptcp endpoint change
! Error: missing required inputs.
? 2
$ ip mptcp endpoint change id 1
! Error: address not found.
? 2
$ ip mptcp endpoint change signal foo
! Error: argument "signal" is wrong: invalid flags, backup and fullmesh only
? 255
$ ip mptcp endpoint change foo signal
! Error: any valid address is expected rather than "foo".
? 1
$ ip mptcp endpoint change id 1 implicit subflow
! Error: argument "implicit" is wrong: invalid flags, backup and fullmesh only
? 255
$ ip mptcp endpoint change id 0 backup
! Error: argument "ID" is wrong: cannot be 0
! ␤
? 255
$ ip mptcp endpoint change id 1 port 3
! Error: argument "port" is wrong: port can't be used with id
? 255
$ ip mptcp endpoint change port 3
! Error: missing required inputs.
? 2
$ ip mptcp endpoint del
! Error: argument "ID" is required
? 255
$ ip mptcp endpoint del 10.0.0.1
! Error: argument "ID" is required
? 255
$ ip mptcp endpoint del id 0
! Error: argument "ID" is wrong: address is needed for deleting id 0 address
! ␤
? 255
$ ip mptcp endpoint del id 1 10.0.0.1
! Error: argument "ADDRESS" is wrong: invalid for non-zero id address
! ␤
? 255
$ ip mptcp endpoint del id 1
! Error: address not found.
? 2
$ ip mptcp endpoint show id 1
! Error: address not found.
? 2
$ ip mptcp endpoint show id 0
! Error: argument "ID" is wrong: cannot be 0
! ␤
? 255
$ ip -j mptcp endpoint show dev lo
! Error: address not found.
? 2
$ ip mptcp endpoint show foo
! Error: any valid address is expected rather than "foo".
? 1
$ ip mptcp limits foo
! Command "foo" is unknown, try "ip mptcp help".
? 255
$ ip mptcp limits set foo
! Error: argument "foo" is wrong: unknown limit
? 255
$ ip mptcp limits set subflows
! Command line is not complete. Try option "help"
? 255
$ ip mptcp limits set subflows x
! Error: argument "x" is wrong: invalid subflows
! ␤
? 255
$ ip mptcp limits set add_addr_accepted -1
! Error: argument "-1" is wrong: invalid add_addr_accepted
! ␤
? 255
$ ip mptcp limits set subflows 99
! Error: limit greater than maximum.
? 2
$ ip mptcp limits show foo
! Error: argument "foo" is wrong: unknown limit
? 255
