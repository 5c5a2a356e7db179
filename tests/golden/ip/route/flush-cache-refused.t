# What cannot be opened is named.
$ mount --bind -o ro /proc/sys /proc/sys
$ ip route flush cache
! Cannot open "/proc/sys/net/ipv4/route/flush": Read-only file system
? 1
$ ip -s route flush cache
! Cannot open "/proc/sys/net/ipv4/route/flush": Read-only file system
? 1
$ ip -6 route flush cache
$ printf 'route flush cache\nlink show lo\n' | ip -force -batch -
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
! Cannot open "/proc/sys/net/ipv4/route/flush": Read-only file system
! Command failed -:1
? 1
$ umount /proc/sys
$ ip -s route flush cache
*** IPv4 routing cache is flushed.
$ setpriv --reuid 65534 --clear-groups --inh-caps=-all --bounding-set=-all ip route flush cache
! Cannot open "/proc/sys/net/ipv4/route/flush": Permission denied
? 1
