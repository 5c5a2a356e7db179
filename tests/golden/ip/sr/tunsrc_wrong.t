# What is no address of IPv6.
$ ip sr tunsrc set
! Command line is not complete. Try option "help"
? 255
$ ip sr tunsrc set foo
! Error: inet6 address is expected rather than "foo".
? 1
$ ip sr tunsrc set 10.0.0.1
! Error: inet6 address is expected rather than "10.0.0.1".
? 1
$ ip -6 sr tunsrc set ::1/64
! Error: inet6 address is expected rather than "::1/64".
? 1
$ ip sr tunsrc set ''
! Error: inet6 address is expected rather than "".
? 1
$ ip sr tunsrc set help
! Error: inet6 address is expected rather than "help".
? 1
$ ip sr tunsrc show
tunsrc addr ::
