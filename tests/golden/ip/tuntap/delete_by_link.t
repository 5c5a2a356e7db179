$ ip tuntap add t0 mode tun
$ ip link del t0
$ ip tuntap
