# Words of the monitor may be cut short.
$ ip xfrm monitor x
! Argument "x" is unknown, try "ip xfrm monitor help".
? 255
$ ip xfrm monitor sa
! Argument "sa" is unknown, try "ip xfrm monitor help".
? 255
$ ip xfrm monitor n
! Argument "n" is unknown, try "ip xfrm monitor help".
? 255
$ ip xfrm monitor policy x
! Argument "x" is unknown, try "ip xfrm monitor help".
? 255
$ ip xfrm monitor help
! Usage: …
? 255
$ ip xfrm monitor all h
! Usage: …
? 255
$ ip xfrm monitor file
! Command line is not complete. Try option "help"
? 255
$ ip xfrm monitor f /nowhere
! Cannot fopen: No such file or directory
? 255
$ ip xfrm monitor file /dev/null
$ echo abc >f; ip xfrm monitor file f
! rtnl-from_file: truncated message
? 1
