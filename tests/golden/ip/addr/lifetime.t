# Seconds that an address is valid and preferred.
#! mask timers
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 valid_lft 86400 preferred_lft 43200
$ ip addr add 10.0.1.1/24 dev b0 valid_lft forever preferred_lft forever
$ ip addr add fd00::1/64 dev b0 preferred_lft 0
$ ip addr add fd00::2/64 dev b0 v 5000 pref 4000
! preferred_lft is greater than valid_lft
? 1
$ ip addr add 10.0.2.1/24 dev b0 preferred_lft 0
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global dynamic b0
       valid_lft 86400sec preferred_lft 43200sec
    inet 10.0.1.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 scope global deprecated b0
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global deprecated tentative·
       valid_lft forever preferred_lft 0sec
$ ip -j addr show b0
[{"ifindex":2,"ifname":"b0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","addr_info":[{"family":"inet","local":"10.0.0.1","prefixlen":24,"scope":"global","dynamic":true,"label":"b0","valid_life_time":86400,"preferred_life_time":43200},{"family":"inet","local":"10.0.1.1","prefixlen":24,"scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.2.1","prefixlen":24,"scope":"global","deprecated":true,"label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fd00::1","prefixlen":64,"scope":"global","deprecated":true,"tentative":true,"valid_life_time":4294967295,"preferred_life_time":0}]}]
