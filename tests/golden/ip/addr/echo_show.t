# With -echo a list says the link of each address.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip addr add 192.0.2.1/24 dev v0
$ ip -echo addr show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
3: v0    inet 192.0.2.1/24 scope global v0
       valid_lft forever preferred_lft forever
$ ip -echo -br addr show v0
v0@v1            DOWN           192.0.2.1/24·
$ ip -echo -j addr show v0
[{"ifindex":3,"link":"v1","ifname":"v0","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","addr_info":[{"index":3,"dev":"v0","family":"inet","local":"192.0.2.1","prefixlen":24,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
$ ip -echo -s addr show to 192.0.2.0/24
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
3: v0    inet 192.0.2.1/24 scope global v0
       valid_lft forever preferred_lft forever
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
