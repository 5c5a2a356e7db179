# What is no command.
$ ip addr chgg 10.0.0.1 dev lo
! Command "chgg" is unknown, try "ip address help".
? 255
$ ip addr ch 10.0.0.1 dev lo
$ ip addr xx
! Command "xx" is unknown, try "ip address help".
? 255
$ ip addr addd 10.0.0.1 dev lo
! Command "addd" is unknown, try "ip address help".
? 255
$ ip addr delet
! Not enough information: "dev" argument is required.
? 1
$ ip addr deleted
! Command "deleted" is unknown, try "ip address help".
? 255
$ ip addr ADD
! Command "ADD" is unknown, try "ip address help".
? 255
$ ip addr sav | wc -c
80
$ ip addr showd
! Magic mismatch (0 elems, 0 magic)
? 255
$ ip addrx
! Object "addrx" is unknown, try "ip help".
? 1
$ ip addr ''
! Command "" is unknown, try "ip address help".
? 255
