# Numbers of the tables end where they end; a line that has none is shown with its line end.
#! no names
$ mkdir /etc/iproute2; printf '7x why\n-1 minus\n0x1f hex\n99999999999 over\nabc def\n9 nine\n' > /etc/iproute2/rt_tables
$ ip rule add pref 5 table x
! Database /etc/iproute2/rt_tables is corrupted at abc def
! ␤
$ ip rule add pref 6 table hex
! Database /etc/iproute2/rt_tables is corrupted at abc def
! ␤
$ ip rule add pref 7 table nine
! Database /etc/iproute2/rt_tables is corrupted at abc def
! ␤
! Error: argument "nine" is wrong: invalid table ID
! ␤
? 255
$ printf '5' > /etc/iproute2/group; ip link show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
! Database /etc/iproute2/group is corrupted at 5
$ ip rule show pref 5
5:	from all lookup x
! Database /etc/iproute2/rt_tables is corrupted at abc def
! ␤
