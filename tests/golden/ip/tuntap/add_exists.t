$ ip tuntap add t0 mode tun
$ ip tuntap add t0 mode tun
! ioctl(TUNSETIFF): Device or resource busy
? 1
$ ip tuntap add t0 mode tap
! ioctl(TUNSETIFF): Device or resource busy
? 1
$ ip tuntap add lo mode tun
! ioctl(TUNSETIFF): Device or resource busy
? 1
$ ip link add v0 type veth peer name v1
$ ip tuntap add v0 mode tap
! ioctl(TUNSETIFF): Device or resource busy
? 1
