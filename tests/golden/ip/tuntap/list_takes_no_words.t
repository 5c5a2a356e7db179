# Whatever is asked for, all are listed.
$ ip tuntap add t0 mode tun
$ ip tuntap add t1 mode tap
$ ip tuntap show t0
t0: tun persist
t1: tap persist
$ ip tuntap show dev t1
t0: tun persist
t1: tap persist
$ ip tuntap list mode tap
t0: tun persist
t1: tap persist
$ ip tuntap show nope junk
t0: tun persist
t1: tap persist
$ ip tap show
t0: tun persist
t1: tap persist
$ ip tap list
t0: tun persist
t1: tap persist
