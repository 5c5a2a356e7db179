$ ip tuntap foo
! Command "foo" is unknown, try "ip tuntap help".
? 255
$ ip tuntap change t0 mode tun
! Command "change" is unknown, try "ip tuntap help".
? 255
$ ip tuntap set
! Command "set" is unknown, try "ip tuntap help".
? 255
$ ip tuntap ""
! Command "" is unknown, try "ip tuntap help".
? 255
$ ip tunt a t0 m tun
$ ip tunta l
t0: tun persist
$ ip ta s
t0: tun persist
$ ip tap a t1 m tap
$ ip tap d t1 m tap
$ ip tuntap lis
t0: tun persist
$ ip tuntap dele t0 m tun
