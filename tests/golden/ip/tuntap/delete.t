$ ip tuntap add t0 mode tun
$ ip tuntap add t1 mode tap
$ ip tuntap del t0 mode tun
$ ip tuntap
t1: tap persist
$ ip tuntap del dev t1 mode tap
$ ip tuntap
