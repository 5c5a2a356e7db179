$ ip tuntap add t0 mode tun foo
! Error: either "name" is duplicate, or "foo" is garbage.
? 255
$ ip tuntap add t0 foo mode tun
! Error: either "name" is duplicate, or "foo" is garbage.
? 255
$ ip tuntap add mode tun t0 user 5 -x
! Error: either "name" is duplicate, or "-x" is garbage.
? 255
$ ip tuntap add t0 mode tun --
! Error: either "name" is duplicate, or "--" is garbage.
? 255
$ ip tuntap
