# A message is padded to a multiple of four bytes, also the last of a file.
$ printf '\022\000\000\000\003\000\000\000\000\000\000\000\000\000\000\000ab' >short
$ ip monitor file short
! rtnl-from_file: truncated message
? 1
$ printf '\022\000\000\000\003\000\000\000\000\000\000\000\000\000\000\000abcd' >padded
$ ip monitor file padded
$ printf '\024\000\000\000\003\000\000\000\000\000\000\000\000\000\000\000abcd123' >rest
$ ip monitor file rest
! rtnl-from_file: truncated message
? 1
$ ip xfrm monitor file short
! rtnl-from_file: truncated message
? 1
