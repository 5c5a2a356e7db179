# Names of one's own come before the built-in ones: of groups, tables and address protocols at once,
# of others from when their file is read.
#! no names
$ mkdir /etc/iproute2; cd /etc/iproute2; echo "0 lobby" > group; echo "254 first" > rt_tables; echo "1 ours" > rt_addrprotos; echo "254 home" > rt_scopes
$ ip link set lo up
$ ip addr show
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group lobby qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
    inet6 ::1/128 scope host proto ours·
       valid_lft forever preferred_lft forever
$ ip addr show scope home
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group lobby qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    inet 127.0.0.1/8 scope home lo
       valid_lft forever preferred_lft forever
    inet6 ::1/128 scope home proto ours·
       valid_lft forever preferred_lft forever
$ ip link show group lobby
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN mode DEFAULT group lobby qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip link show group default
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN mode DEFAULT group lobby qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip rule
0:	from all lookup local
32766:	from all lookup first
32767:	from all lookup default
$ ip rule add pref 5 table first
$ ip rule add pref 6 table main
$ ip -j rule
[{"priority":0,"src":"all","table":"local"},{"priority":5,"src":"all","table":"first"},{"priority":6,"src":"all","table":"first"},{"priority":32766,"src":"all","table":"first"},{"priority":32767,"src":"all","table":"default"}]
