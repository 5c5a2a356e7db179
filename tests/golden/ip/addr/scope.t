# Scopes by name and number.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 scope link
$ ip addr add 10.0.1.1/24 dev b0 scope host
$ ip addr add 10.0.2.1/24 dev b0 scope global
$ ip addr add 10.0.3.1/24 dev b0 scope site
$ ip addr add 10.0.4.1/24 dev b0 scope 7
$ ip addr add 10.0.5.1/24 dev b0 scope 0x10
$ ip addr add 10.0.6.1/24 dev b0 scope 253
$ ip addr add 10.0.7.1/24 dev b0 scope nowhere
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.7.1/24 scope nowhere b0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 scope host b0
       valid_lft forever preferred_lft forever
    inet 10.0.0.1/24 scope link b0
       valid_lft forever preferred_lft forever
    inet 10.0.6.1/24 scope link b0
       valid_lft forever preferred_lft forever
    inet 10.0.3.1/24 scope site b0
       valid_lft forever preferred_lft forever
    inet 10.0.5.1/24 scope 16 b0
       valid_lft forever preferred_lft forever
    inet 10.0.4.1/24 scope 7 b0
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 scope global b0
       valid_lft forever preferred_lft forever
$ ip -N addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group 0 qlen 1000
    link/[1] 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.7.1/24 scope 255 b0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 scope 254 b0
       valid_lft forever preferred_lft forever
    inet 10.0.0.1/24 scope 253 b0
       valid_lft forever preferred_lft forever
    inet 10.0.6.1/24 scope 253 b0
       valid_lft forever preferred_lft forever
    inet 10.0.3.1/24 scope 200 b0
       valid_lft forever preferred_lft forever
    inet 10.0.5.1/24 scope 16 b0
       valid_lft forever preferred_lft forever
    inet 10.0.4.1/24 scope 7 b0
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 scope 0 b0
       valid_lft forever preferred_lft forever
$ ip -j addr show b0
[{"ifindex":2,"ifname":"b0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","addr_info":[{"family":"inet","local":"10.0.7.1","prefixlen":24,"scope":"nowhere","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.1.1","prefixlen":24,"scope":"host","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.0.1","prefixlen":24,"scope":"link","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.6.1","prefixlen":24,"scope":"link","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.3.1","prefixlen":24,"scope":"site","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.5.1","prefixlen":24,"scope":"16","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.4.1","prefixlen":24,"scope":"7","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.2.1","prefixlen":24,"scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
