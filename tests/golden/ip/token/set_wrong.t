# Tokens that are none.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token set foo dev v0
! Error: inet6 prefix is expected rather than "foo".
? 1
$ ip token set 10.0.0.1 dev v0
! Error: inet6 prefix is expected rather than "10.0.0.1".
? 1
$ ip token set 10.0.0.1/24 dev v0
! Error: inet6 prefix is expected rather than "10.0.0.1/24".
? 1
$ ip token set "" dev v0
! Error: inet6 prefix is expected rather than "".
? 1
$ ip token set ::zz dev v0
! Error: inet6 prefix is expected rather than "::zz".
? 1
$ ip token set 02:00:00:00:00:01 dev v0
! Error: inet6 prefix is expected rather than "02:00:00:00:00:01".
? 1
