# What has no counterpart is only spoken of.
$ ip netns add a
$ mkdir -p /etc/netns/a
$ echo x > /etc/netns/a/nosuch
$ ip netns exec a echo still runs
still runs
! Bind /etc/netns/a/nosuch -> /etc/nosuch failed: No such file or directory
$ ip -n a link show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
! Bind /etc/netns/a/nosuch -> /etc/nosuch failed: No such file or directory
$ ip -n a netns list
a
! Bind /etc/netns/a/nosuch -> /etc/nosuch failed: No such file or directory
