$ ip tuntap add t0 mode tun user 0x10 group 010
! invalid user "0x10"
? 255
$ ip tuntap add t1 mode tun user -1
$ ip tuntap add t2 mode tun user 4294967295
$ ip tuntap add t3 mode tun user 99999999999
$ ip tuntap add t4 mode tun user ""
! invalid user ""
? 255
$ ip tuntap add t5 mode tun user +7
$ ip tuntap add t6 mode tun user 7x
! invalid user "7x"
? 255
$ ip tuntap
t1: tun persist
t2: tun persist
t3: tun persist user 1215752191
t5: tun persist user 7
