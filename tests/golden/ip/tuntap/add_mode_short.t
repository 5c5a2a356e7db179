$ ip tuntap add t0 mode t
$ ip tuntap add t1 mo tu
$ ip tuntap add t2 m ta
$ ip tuntap
t0: tun persist
t1: tun persist
t2: tap persist
