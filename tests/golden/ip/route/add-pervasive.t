# The usage text names it, the parser never did.
$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo pervasive
! Error: either "to" is duplicate, or "pervasive" is garbage.
? 255
