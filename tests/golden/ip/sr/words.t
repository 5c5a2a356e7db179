# `s` is sr, and `h` help.
$ ip s
! Usage: …
? 255
$ ip sr h show
! Usage: …
? 255
$ ip s t s
tunsrc addr ::
$ ip sr t se 2001:db8::1
$ ip sr tun sh
tunsrc addr 2001:db8::1
$ ip sr hmac
! Command line is not complete. Try option "help"
? 255
$ ip sr t
! Command line is not complete. Try option "help"
? 255
$ ip sr foo
! Error: argument "foo" is wrong: unknown
? 255
$ ip sr hmac list
! Error: argument "list" is wrong: unknown
? 255
$ ip sr tunsrc help
! Error: argument "help" is wrong: unknown
? 255
$ ip sr ''
! Error: argument "" is wrong: unknown
? 255
