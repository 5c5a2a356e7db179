# The far end of a point-to-point address; the length belongs to it.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1 peer 10.0.0.2 dev b0
$ ip addr add 10.0.0.3 peer 10.0.1.2/24 dev b0
$ ip addr add 10.0.0.5 remote 10.0.2.2/32 dev b0
$ ip addr add peer 10.0.3.2/30 local 10.0.0.7 dev b0
$ ip addr add fd00::1 peer fd00::2 dev b0
$ ip addr add fd00::3 peer fd01::2/64 dev b0
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1 peer 10.0.0.2/32 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.0.3 peer 10.0.1.2/24 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.0.5 peer 10.0.2.2/32 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.0.7 peer 10.0.3.2/30 scope global b0
       valid_lft forever preferred_lft forever
    inet6 fd00::3 peer fd01::2/64 scope global tentative·
       valid_lft forever preferred_lft forever
    inet6 fd00::1 peer fd00::2/128 scope global tentative·
       valid_lft forever preferred_lft forever
$ ip -j addr show b0
[{"ifindex":2,"ifname":"b0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","addr_info":[{"family":"inet","local":"10.0.0.1","address":"10.0.0.2","prefixlen":32,"scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.0.3","address":"10.0.1.2","prefixlen":24,"scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.0.5","address":"10.0.2.2","prefixlen":32,"scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.0.7","address":"10.0.3.2","prefixlen":30,"scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fd00::3","address":"fd01::2","prefixlen":64,"scope":"global","tentative":true,"valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fd00::1","address":"fd00::2","prefixlen":128,"scope":"global","tentative":true,"valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
$ ip -br addr show b0
b0               DOWN           10.0.0.1 peer 10.0.0.2/32 10.0.0.3 peer 10.0.1.2/24 10.0.0.5 peer 10.0.2.2/32 10.0.0.7 peer 10.0.3.2/30 fd00::3 peer fd01::2/64 fd00::1 peer fd00::2/128·
$ ip -o addr show b0
2: b0    inet 10.0.0.1 peer 10.0.0.2/32 scope global b0\       valid_lft forever preferred_lft forever
2: b0    inet 10.0.0.3 peer 10.0.1.2/24 scope global b0\       valid_lft forever preferred_lft forever
2: b0    inet 10.0.0.5 peer 10.0.2.2/32 scope global b0\       valid_lft forever preferred_lft forever
2: b0    inet 10.0.0.7 peer 10.0.3.2/30 scope global b0\       valid_lft forever preferred_lft forever
2: b0    inet6 fd00::3 peer fd01::2/64 scope global tentative \       valid_lft forever preferred_lft forever
2: b0    inet6 fd00::1 peer fd00::2/128 scope global tentative \       valid_lft forever preferred_lft forever
