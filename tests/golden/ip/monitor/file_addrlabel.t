# Nothing is flushed behind address labels: a warning stands before them.
$ { printf '\070\000\000\000\110\000\000\000\000\000\000\000\000\000\000\000\012\000\100\000\000\000\000\000\000\000\000\000'; printf '\024\000\001\000\040\001\015\270\000\000\000\000\000\000\000\000\000\000\000\000\010\000\002\000\007\000\000\000'; printf '\020\000\000\000\231\000\000\000\000\000\000\000\000\000\000\000'; } >m
$ ip monitor file m >out 2>&1; cat out
Unknown message: type=0x00000099(153) flags=0x00000000(0) len=0x00000010(16)
prefix 2001:db8::/64 label 7·
$ ip monitor label file m >out 2>&1; cat out
Unknown message: type=0x00000099(153) flags=0x00000000(0) len=0x00000010(16)
[ADDRLABEL]prefix 2001:db8::/64 label 7·
