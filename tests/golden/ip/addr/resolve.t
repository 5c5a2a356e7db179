# -r asks for names; what has none stays as it is.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.255.0.1/24 dev b0
$ ip addr add 127.0.0.1/8 dev lo
$ ip -r addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.255.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
$ ip -r addr show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
    inet localhost/8 scope host lo
       valid_lft forever preferred_lft forever
$ ip -r -j addr show b0
[{"ifindex":2,"ifname":"b0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","addr_info":[{"family":"inet","local":"10.255.0.1","prefixlen":24,"scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
$ ip -r -br addr show b0
b0               DOWN           10.255.0.1/24·
