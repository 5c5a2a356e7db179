#! needs vm
# `i` is ila; words may be cut short.
$ ip i
! Usage: …
? 255
$ ip il h x
! Usage: …
? 255
$ ip i a loc_ 1:2:3:4 l 5:6:7:8 c neutral-map i luid d lo
$ ip i l
1:2:3:4             5:6:7:8             lo              neutral-mapluid
$ ip ila s
1:2:3:4             5:6:7:8             lo              neutral-mapluid
$ ip i d loc_m 1:2:3:4 d lo
$ ip ila l
