# Filters together.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link add i0 address 02:00:00:00:00:02 type ifb
$ ip link set i0 master b0 up
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.1.1/24 dev i0
$ ip -br addr show nomaster down
lo               DOWN          ·
b0               DOWN           10.0.0.1/24·
$ ip -br addr show master b0 up
i0               UNKNOWN        10.0.1.1/24 fe80::ff:fe00:2/64·
$ ip -br -4 addr show type ifb scope global
i0               UNKNOWN        10.0.1.1/24·
$ ip -4 addr show to 10.0.1.0/24 up
3: i0: <BROADCAST,NOARP,UP,LOWER_UP> mtu 1500 qdisc pfifo_fast master b0 state UNKNOWN group default qlen 32
    inet 10.0.1.1/24 scope global i0
       valid_lft forever preferred_lft forever
$ ip -j addr show master b0
[{"ifindex":3,"ifname":"i0","flags":["BROADCAST","NOARP","UP","LOWER_UP"],"mtu":1500,"qdisc":"pfifo_fast","master":"b0","operstate":"UNKNOWN","group":"default","txqlen":32,"link_type":"ether","address":"02:00:00:00:00:02","broadcast":"ff:ff:ff:ff:ff:ff","addr_info":[{"family":"inet","local":"10.0.1.1","prefixlen":24,"scope":"global","label":"i0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fe80::ff:fe00:2","prefixlen":64,"scope":"link","protocol":"kernel_ll","valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
$ ip -o addr show nomaster
2: b0    inet 10.0.0.1/24 scope global b0\       valid_lft forever preferred_lft forever
