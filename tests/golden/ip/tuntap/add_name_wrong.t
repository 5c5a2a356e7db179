$ ip tuntap add sixteencharsname mode tun
! Error: argument "sixteencharsname" is wrong: "name" not a valid ifname
? 255
$ ip tuntap add fifteencharname mode tun
$ ip tuntap add a/b mode tun
! Error: argument "a/b" is wrong: "name" not a valid ifname
? 255
$ ip tuntap add "a b" mode tun
! Error: argument "a b" is wrong: "name" not a valid ifname
? 255
$ ip tuntap add "" mode tun
! Error: argument "" is wrong: "name" not a valid ifname
? 255
$ ip tuntap add . mode tun
! ioctl(TUNSETIFF): Invalid argument
? 1
$ ip tuntap add .. mode tun
! ioctl(TUNSETIFF): Invalid argument
? 1
$ ip tuntap add dev
! Command line is not complete. Try option "help"
? 255
$ ip tuntap add name
! Command line is not complete. Try option "help"
? 255
$ ip tuntap add a:b mode tun
! ioctl(TUNSETIFF): Invalid argument
? 1
$ ip tuntap
fifteencharname: tun persist
