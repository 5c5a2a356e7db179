#! needs qemu
# Words that are none, and those that must be spelled out.
$ ip l2tp x
! Command "x" is unknown, try "ip l2tp help".
? 255
$ ip l2tp ""
! Command "" is unknown, try "ip l2tp help".
? 255
$ ip l2tp add x
! Unknown command: x
! Usage: …
? 255
$ ip l2tp add tun tid 1
! Unknown command: tun
! Usage: …
? 255
$ ip l2tp add tunnel he
! Usage: …
? 255
$ ip l2tp add tunnel tunnel_i 1
! Unknown command: tunnel_i
! Usage: …
? 255
$ ip l2tp show h
! Usage: …
? 255
$ ip l2tp show tunnel x
! Unknown command: x
! Usage: …
? 255
$ ip l2tp show tunnel tunnel_id
! Command line is not complete. Try option "help"
? 255
$ ip l2tp del tunnel tunnel_id 1 x
! Unknown command: x
! Usage: …
? 255
$ ip l2tp show session offset 5
! Ignoring option "offset"
