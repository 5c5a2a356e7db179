#! needs vm
# A link upon another.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name d0.7 type vlan id 7
$ ip addr add 10.0.0.1/24 dev d0.7
$ ip addr show d0.7
3: d0.7@d0: <BROADCAST,NOARP,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global d0.7
       valid_lft forever preferred_lft forever
$ ip -d addr show d0.7
3: d0.7@d0: <BROADCAST,NOARP,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 0 maxmtu 65535·
    vlan protocol 802.1Q id 7 <REORDER_HDR> numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
    inet 10.0.0.1/24 scope global d0.7
       valid_lft forever preferred_lft forever
$ ip -br addr
lo               DOWN          ·
d0               DOWN          ·
d0.7@d0          DOWN           10.0.0.1/24·
$ ip -j addr show d0.7
[{"ifindex":3,"link":"d0","ifname":"d0.7","flags":["BROADCAST","NOARP","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","addr_info":[{"family":"inet","local":"10.0.0.1","prefixlen":24,"scope":"global","label":"d0.7","valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
