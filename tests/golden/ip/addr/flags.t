# Each flag that may be given, IPv6.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add fd00::1/64 dev b0 home
$ ip addr add fd00::2/64 dev b0 nodad
$ ip addr add fd00::3/64 dev b0 mngtmpaddr
$ ip addr add fd00::4/64 dev b0 noprefixroute
$ ip addr add fd00::5/64 dev b0 autojoin
! autojoin needs multicast address
? 1
$ ip addr add fd00::6/64 dev b0 optimistic
$ ip addr add fd00::7/64 dev b0 home nodad noprefixroute
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet6 fd00::7/64 scope global nodad home noprefixroute·
       valid_lft forever preferred_lft forever
    inet6 fd00::6/64 scope global tentative·
       valid_lft forever preferred_lft forever
    inet6 fd00::4/64 scope global tentative noprefixroute·
       valid_lft forever preferred_lft forever
    inet6 fd00::3/64 scope global tentative mngtmpaddr·
       valid_lft forever preferred_lft forever
    inet6 fd00::2/64 scope global nodad·
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global home tentative·
       valid_lft forever preferred_lft forever
$ ip -j addr show b0
[{"ifindex":2,"ifname":"b0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","addr_info":[{"family":"inet6","local":"fd00::7","prefixlen":64,"scope":"global","nodad":true,"home":true,"noprefixroute":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fd00::6","prefixlen":64,"scope":"global","tentative":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fd00::4","prefixlen":64,"scope":"global","tentative":true,"noprefixroute":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fd00::3","prefixlen":64,"scope":"global","tentative":true,"mngtmpaddr":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fd00::2","prefixlen":64,"scope":"global","nodad":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fd00::1","prefixlen":64,"scope":"global","home":true,"tentative":true,"valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
