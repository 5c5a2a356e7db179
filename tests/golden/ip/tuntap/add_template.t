$ ip tuntap add x%d mode tun
$ ip tuntap add x%d mode tun
$ ip tuntap add y%dz mode tap
$ ip tuntap add %s mode tap
! ioctl(TUNSETIFF): Invalid argument
? 1
$ ip tuntap
x0: tun persist
x1: tun persist
y0z: tap persist
