$ printf 'link show lo \\\n' | ip -b -
! Missing continuation line
$ printf 'link show lo \\' | ip -b -
! Error: either "dev" is duplicate, or "\" is garbage.
? 255
$ printf 'foo \\\n' | ip -force -b -
! Missing continuation line
$ printf 'link show lo\nlink show lo \\\n' | ip -b -
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
! Missing continuation line
