# Who made an address counts for the address, not for whether its link is shown.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip addr add 192.0.2.1/24 dev v0 proto 77
$ ip addr add 198.51.100.1/24 dev v1 proto 3
$ ip addr show proto 77
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
2: v1@v0: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 192.0.2.1/24 scope global proto 0x4d v0
       valid_lft forever preferred_lft forever
$ ip -br addr show proto 3
lo               DOWN          ·
v1@v0            DOWN           198.51.100.1/24·
v0@v1            DOWN          ·
$ ip -j -4 addr show proto 3
[{"ifindex":2,"link":"v0","ifname":"v1","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"addr_info":[{"family":"inet","local":"198.51.100.1","prefixlen":24,"scope":"global","protocol":"kernel_ll","label":"v1","valid_life_time":4294967295,"preferred_life_time":4294967295}]},{"ifindex":3,"link":"v1","ifname":"v0","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"addr_info":[{}]}]
