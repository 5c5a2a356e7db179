$ ip tuntap add t0 mode tun
$ ip tuntap del
! You failed to specify a tunnel mode
? 1
$ ip tuntap del t0
! You failed to specify a tunnel mode
? 1
$ ip tuntap del t0 mode tap
! ioctl(TUNSETIFF): Invalid argument
? 1
$ ip tuntap del lo mode tun
! ioctl(TUNSETIFF): Invalid argument
? 1
$ ip tuntap del t0 mode tun user 5
! Error: either "name" is duplicate, or "user" is garbage.
? 255
$ ip tuntap del t0 mode tun foo
! Error: either "name" is duplicate, or "foo" is garbage.
? 255
$ ip tuntap
t0: tun persist
