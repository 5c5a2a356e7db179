# What monitor refuses.
$ bridge monitor foo
! Argument "foo" is unknown, try "bridge monitor help".
? 255
$ bridge monitor al
! Argument "al" is unknown, try "bridge monitor help".
? 255
$ bridge monitor vn
! Argument "vn" is unknown, try "bridge monitor help".
? 255
$ bridge monitor link foo
! Argument "foo" is unknown, try "bridge monitor help".
? 255
$ bridge monitor file
! Command line is not complete. Try option "help"
? 255
$ bridge monitor file nosuch
! Cannot fopen: No such file or directory
? 255
$ bridge monitor help
! Usage: …
? 255
$ printf 12345 >m; bridge monitor file m
! rtnl-from_file: truncated message
? 255
$ bridge monitor all fi /tmp
! rtnl_from_file: fread: Is a directory
? 255
