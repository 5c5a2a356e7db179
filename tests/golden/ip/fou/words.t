#! needs vm
# Cut short.
$ ip f
! Usage: …
? 255
$ ip fo h x
! Usage: …
? 255
$ ip f a p 5555 g
$ ip f s
port 5555 gue
$ ip f d po 5555 l 127.0.0.1
! RTNETLINK answers: Invalid argument
? 2
$ ip f d po 5555
$ ip fou a p 5555 i 4 pe 127.0.0.1 peer_ 5
! RTNETLINK answers: Network is unreachable
? 2
$ ip fou list
! Command "list" is unknown, try "ip fou help".
? 255
$ ip fou ''
! Command "" is unknown, try "ip fou help".
? 255
