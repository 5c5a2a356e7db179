# Wrong values.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type vti remote 10.0.0.9 local 10.0.0.1 key x
! invalid value for "key": "x"; it should be an unsigned integer
? 255
$ ip link add t0 type vti remote 10.0.0.9 local 10.0.0.1 key 4294967296
! invalid value for "key": "4294967296"; it should be an unsigned integer
? 255
$ ip link add t0 type vti local 10.0.0.1 remote x
! Error: inet address is expected rather than "x".
? 1
$ ip link add t0 type vti remote 10.0.0.9 local 2001:db8::1
! Error: inet address is expected rather than "2001:db8::1".
? 1
$ ip link add t0 type vti remote 10.0.0.9 local 10.0.0.1 dev nosuch
! Cannot find device "nosuch"
? 255
$ ip link add t0 type vti remote 10.0.0.9 local 10.0.0.1 fwmark x
! Error: argument "x" is wrong: invalid fwmark
! ␤
? 255
$ ip link add t0 type vti local 10.0.0.1 remote any
