$ ip tuntap add t0 mode tap pi
$ ip tuntap del t0 mode tap vnet_hdr
$ ip tuntap
$ ip tuntap add t1 mode tun user 1000
$ ip tuntap d t1 m tun g 5
! Error: either "name" is duplicate, or "g" is garbage.
? 255
$ ip tuntap
t1: tun persist user 1000
