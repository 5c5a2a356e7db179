# Messages of a kind that is not known.
$ printf '\020\0\0\0\377\0\0\0\0\0\0\0\0\0\0\0' >odd
$ printf '\020\0\0\0\003\0\0\0\0\0\0\0\0\0\0\0' >done
$ printf '\020\0\0\0\001\0\0\0\0\0\0\0\0\0\0\0' >noop
$ printf '\020\0\0\0\020\0\0\0\0\0\0\0\0\0\0\0' >link
$ printf '\020\0\0\0\024\0\0\0\0\0\0\0\0\0\0\0' >address
$ ip monitor file odd
! Unknown message: type=0x000000ff(255) flags=0x00000000(0) len=0x00000010(16)
$ ip monitor all file odd
! Unknown message: type=0x000000ff(255) flags=0x00000000(0) len=0x00000010(16)
$ ip monitor file done
$ ip monitor file noop
$ ip monitor file link
$ ip monitor file address
! BUG: wrong nlmsg len -8
