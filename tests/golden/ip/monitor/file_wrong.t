# Files that are none.
$ ip link set lo up
$ ip addr save >saved
$ tail -c +5 saved | head -c 30 >short
$ tail -c +5 saved | head -c 10 >shorter
$ ip monitor file
! Command line is not complete. Try option "help"
? 255
$ ip monitor file nope
! Cannot fopen: No such file or directory
? 255
$ ip monitor file /
! rtnl_from_file: fread: Is a directory
? 1
$ ip monitor file /dev/null
$ ip monitor file saved
! !!!malformed message: len=1194725922 @16
? 1
$ ip monitor file short
! rtnl-from_file: truncated message
? 1
$ ip monitor file shorter
! rtnl-from_file: truncated message
? 1
$ ip monitor file short foo
! Argument "foo" is unknown, try "ip monitor help".
? 255
