#! needs vm
# One is taken away, and what is no tun device is not.
$ ip tuntap add name t0 mode tun
$ ip link show type tun
2: t0: <POINTOPOINT,MULTICAST,NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 500
    link/none·
$ ip tuntap del name t0 mode tun
$ ip link show type tun
$ ip tuntap add name t1 mode tun
$ ip link del t1 type tun
$ ip link show type tun
$ ip link add d0 type dummy
$ ip tuntap del name d0 mode tun
! ioctl(TUNSETIFF): Invalid argument
? 1
