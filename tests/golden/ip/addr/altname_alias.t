# Alternative names and alias stand before the addresses.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link property add dev b0 altname first altname second
$ ip link set b0 alias 'a bridge'
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    altname first
    altname second
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
$ ip addr show second
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    altname first
    altname second
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
$ ip -j addr show b0
[{"ifindex":2,"ifname":"b0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","altnames":["first","second"],"addr_info":[{"family":"inet","local":"10.0.0.1","prefixlen":24,"scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
$ ip -br addr show b0
b0               DOWN           10.0.0.1/24·
