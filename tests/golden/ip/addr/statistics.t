# -s shows the link's counters after the addresses.
$ ip link add i0 address 02:00:00:00:00:01 type ifb
$ ip addr add 10.0.0.1/24 dev i0
$ ip -s addr show i0
2: i0: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN group default qlen 32
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global i0
       valid_lft forever preferred_lft forever
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
$ ip -s -s addr show i0
2: i0: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN group default qlen 32
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global i0
       valid_lft forever preferred_lft forever
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    RX errors:  length    crc   frame    fifo overrun
                     0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
    TX errors: aborted   fifo  window heartbt transns
                     0      0       0       0       0·
$ ip -s -j addr show i0
[{"ifindex":2,"ifname":"i0","flags":["BROADCAST","NOARP"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":32,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","addr_info":[{"family":"inet","local":"10.0.0.1","prefixlen":24,"scope":"global","label":"i0","valid_life_time":4294967295,"preferred_life_time":4294967295}],"stats64":{"rx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"over_errors":0,"multicast":0},"tx":{"bytes":0,"packets":0,"errors":0,"dropped":0,"carrier_errors":0,"collisions":0}}}]
$ ip -4 -s addr show i0
2: i0: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN group default qlen 32
    inet 10.0.0.1/24 scope global i0
       valid_lft forever preferred_lft forever
    RX:  bytes packets errors dropped  missed   mcast          ·
             0       0      0       0       0       0·
    TX:  bytes packets errors dropped carrier collsns          ·
             0       0      0       0       0       0·
$ ip -6 -s addr show i0
