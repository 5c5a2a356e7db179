#! needs vm
# A table that does not exist, with JSON, and with stdout and stderr in one file.
$ ip -j mroute show table 9
[]
$ ip -j mroute show table 9 2>&1 | cat
[]
$ ip -j -p mroute show table 9 2>&1 | cat
[ ]
$ ip mroute show table 9 2>&1 | cat
$ ip -6 -j mroute show table 9 2>&1 | cat
[]
$ (echo mroute show table 9; echo link show lo) | ip -force -batch -
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ (echo mroute show table 9; echo link show lo) | ip -batch -
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ (echo mroute show table 9; echo link show lo) | ip -j -force -batch -
[]
[{"ifindex":1,"ifname":"lo","flags":["LOOPBACK"],"mtu":65536,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"loopback","address":"00:00:00:00:00:00","broadcast":"00:00:00:00:00:00"}]
