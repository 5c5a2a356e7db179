# Words that are no objects.
$ ip monitor foo
! Argument "foo" is unknown, try "ip monitor help".
? 255
$ ip monitor link foo
! Argument "foo" is unknown, try "ip monitor help".
? 255
$ ip monitor LINK
! Argument "LINK" is unknown, try "ip monitor help".
? 255
$ ip monitor links
! Argument "links" is unknown, try "ip monitor help".
? 255
$ ip monitor ''
! Argument "" is unknown, try "ip monitor help".
? 255
$ ip monitor sta
! Argument "sta" is unknown, try "ip monitor help".
? 255
$ ip monitor ac
! Argument "ac" is unknown, try "ip monitor help".
? 255
$ ip monitor acadd
! Argument "acadd" is unknown, try "ip monitor help".
? 255
$ ip monitor -4
! Argument "-4" is unknown, try "ip monitor help".
? 255
