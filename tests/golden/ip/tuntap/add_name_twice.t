$ ip tuntap add dev t0 dev t1 mode tun
$ ip tuntap add t2 mode tun dev t3
$ ip tuntap add t4 t5 mode tun
! Error: either "name" is duplicate, or "t5" is garbage.
? 255
$ ip tuntap add t6 mode tun t7
! Error: either "name" is duplicate, or "t7" is garbage.
? 255
$ ip tuntap add t8 mode tun name t9
! Error: either "name" is duplicate, or "t9" is garbage.
? 255
$ ip tuntap
t1: tun persist
t3: tun persist
