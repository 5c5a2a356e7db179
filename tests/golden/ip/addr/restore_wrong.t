# What is no dump.
$ ip addr restore < /dev/null
! Magic mismatch (0 elems, 0 magic)
? 255
$ ip addr showdump < /dev/null
! Magic mismatch (0 elems, 0 magic)
? 255
$ echo foo | ip addr restore
! Magic mismatch (1 elems, a6f6f66 magic)
? 255
$ echo foo bar baz | ip addr showdump
! Magic mismatch (1 elems, 206f6f66 magic)
? 255
$ ip route save table local 2>refused | ip addr restore
! Magic mismatch (1 elems, 45311224 magic)
? 255
$ cat refused
Error: ipv4: FIB table does not exist.
Dump terminated
$ ip route save | ip addr showdump
! Magic mismatch (1 elems, 45311224 magic)
? 255
$ ip addr save | head -c 10 | ip addr showdump
$ ip addr save | head -c 4 | ip addr showdump
