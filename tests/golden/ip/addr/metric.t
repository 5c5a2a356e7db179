# The metric of the prefix route; three words for it.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 metric 100
$ ip addr add 10.0.1.1/24 dev b0 priority 200
$ ip addr add 10.0.2.1/24 dev b0 preference 0x12c
$ ip addr add 10.0.3.1/24 dev b0 m 400
$ ip addr add fd00::1/64 dev b0 metric 500
$ ip addr add 10.0.4.1/24 dev b0 metric 4294967295
$ ip addr add 10.0.5.1/24 dev b0 metric 0
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 metric 100 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 metric 200 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 metric 300 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.3.1/24 metric 400 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.4.1/24 metric 4294967295 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.5.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 metric 500 scope global tentative·
       valid_lft forever preferred_lft forever
$ ip -j addr show b0
[{"ifindex":2,"ifname":"b0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","addr_info":[{"family":"inet","local":"10.0.0.1","prefixlen":24,"metric":100,"scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.1.1","prefixlen":24,"metric":200,"scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.2.1","prefixlen":24,"metric":300,"scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.3.1","prefixlen":24,"metric":400,"scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.4.1","prefixlen":24,"metric":4294967295,"scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.5.1","prefixlen":24,"scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fd00::1","prefixlen":64,"metric":500,"scope":"global","tentative":true,"valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
