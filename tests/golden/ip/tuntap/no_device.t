# Without the character device.
$ mount --bind /tmp /dev/net 2>/dev/null || mount -t tmpfs none /dev
$ ip tuntap add t0 mode tun
! open: No such file or directory
? 1
$ ip tuntap del t0 mode tun
! open: No such file or directory
? 1
$ ip tuntap
