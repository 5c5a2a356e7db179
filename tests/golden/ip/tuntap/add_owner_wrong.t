$ ip tuntap add t0 mode tun user
! Command line is not complete. Try option "help"
? 255
$ ip tuntap add t0 mode tun group
! Command line is not complete. Try option "help"
? 255
$ ip tuntap add t0 mode tun user nobodyatall
! invalid user "nobodyatall"
? 255
$ ip tuntap add t0 mode tun group nogroupatall
! invalid group "nogroupatall"
? 255
$ ip tuntap
