# Only addresses within a prefix.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.1.0.1/24 dev b0
$ ip addr add 11.0.0.1 peer 12.0.0.1 dev b0
$ ip addr add fd00::1/64 dev b0
$ ip addr add fd01::1/64 dev b0
$ ip addr show to 10.0.0.0/8
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.1.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
$ ip addr show to 10.0.0.1
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
$ ip addr show to 12.0.0.1/32
$ ip addr show to fd00::/16
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
$ ip addr show to fd00::/8
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    inet6 fd01::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
$ ip addr show to 0/0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    inet 10.0.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.1.0.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet 11.0.0.1 peer 12.0.0.1/32 scope global b0
       valid_lft forever preferred_lft forever
$ ip addr show to ::/0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    inet6 fd01::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
$ ip -o addr show to 10.1/16
2: b0    inet 10.1.0.1/24 scope global b0\       valid_lft forever preferred_lft forever
$ ip -j addr show to 10.0.0.0/8
[{"ifindex":2,"ifname":"b0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"addr_info":[{"family":"inet","local":"10.0.0.1","prefixlen":24,"scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.1.0.1","prefixlen":24,"scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{}]}]
