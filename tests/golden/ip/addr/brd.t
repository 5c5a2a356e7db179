# + sets the host bits, - clears them.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 brd + dev b0
$ ip addr add 10.0.1.1/24 brd - dev b0
$ ip addr add 10.0.2.1/24 broadcast 10.0.2.77 dev b0
$ ip addr add 10.0.3.1/24 b 255.255.255.255 dev b0
$ ip addr add 10.0.4.1/30 broad + dev b0
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 brd 10.0.0.255 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 brd 10.0.1.0 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 brd 10.0.2.77 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.3.1/24 brd 255.255.255.255 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.4.1/30 brd 10.0.4.3 scope global b0
       valid_lft forever preferred_lft forever
$ ip -j addr show b0
[{"ifindex":2,"ifname":"b0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","addr_info":[{"family":"inet","local":"10.0.0.1","prefixlen":24,"broadcast":"10.0.0.255","scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.1.1","prefixlen":24,"broadcast":"10.0.1.0","scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.2.1","prefixlen":24,"broadcast":"10.0.2.77","scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.3.1","prefixlen":24,"broadcast":"255.255.255.255","scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.4.1","prefixlen":30,"broadcast":"10.0.4.3","scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
