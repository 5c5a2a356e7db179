$ ip tuntap add t0 mode foo
! Unknown tunnel mode "foo"
? 255
$ ip tuntap add t0 mode ""
! Unknown tunnel mode ""
? 255
$ ip tuntap add t0 mode tunx
! Unknown tunnel mode "tunx"
? 255
$ ip tuntap add t0 mode TUN
! Unknown tunnel mode "TUN"
? 255
$ ip tuntap add t0 mode tun mode tap
! You managed to ask for more than one tunnel mode.
? 255
$ ip tuntap add t0 mode tun mode tun
$ ip tuntap
t0: tun persist
