# The kernel gives the name.
$ ip tuntap add mode tun
$ ip tuntap add mode tap
$ ip tuntap add mode tap
$ ip tuntap
tun0: tun persist
tap0: tap persist
tap1: tap persist
