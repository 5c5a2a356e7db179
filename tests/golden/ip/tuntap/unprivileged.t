$ ip tuntap add t0 mode tun user 65534
$ ip tuntap add t1 mode tun user 1
$ setpriv --reuid 65534 --clear-groups ip tuntap add t2 mode tun
! open: Permission denied
? 1
$ setpriv --reuid 65534 --clear-groups ip tuntap
t0: tun persist user 65534
t1: tun persist user 1
$ setpriv --reuid 65534 --clear-groups ip tuntap del t0 mode tun
! open: Permission denied
? 1
$ setpriv --reuid 65534 --clear-groups ip tuntap del t1 mode tun
! open: Permission denied
? 1
$ ip tuntap
t0: tun persist user 65534
t1: tun persist user 1
