# Where a saved file goes wrong is told, but of a pipe.
$ ip rule save >saved
$ { head -c 4 saved; head -c 16 /dev/zero; } >zero
$ ip rule restore <zero
! !!!malformed message: len=0 @20
? 255
$ cat zero | ip rule restore
! !!!malformed message: len=0 @18446744073709551615
? 255
$ { cat saved; printf '\377\377\377\377\40\0\0\0\0\0\0\0\0\0\0\0'; } >negative
$ ip rule restore <negative
! !!!malformed message: len=-1 @192
? 255
$ ip monitor file negative
! !!!malformed message: len=1903192454 @16
? 1
$ ip route save >saved
$ { cat saved; printf '\1\200\0\0\30\0\0\0\0\0\0\0\0\0\0\0'; } >long
$ ip route restore <long
! !!!malformed message: len=32769 @20
? 2
$ ip route showdump <long
! !!!malformed message: len=32769 @20
? 2
