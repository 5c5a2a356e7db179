# -N shows numbers for names.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 scope link proto kernel_ra
$ ip addr add fd00::1/64 dev b0
$ ip -N addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group 0 qlen 1000
    link/[1] 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope 253 proto 0x2 b0
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope 0 tentative·
       valid_lft forever preferred_lft forever
$ ip -N -j addr show b0
[{"ifindex":2,"ifname":"b0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"0","txqlen":1000,"link_type":"[1]","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","addr_info":[{"family":"inet","local":"10.0.0.1","prefixlen":24,"scope":"253","protocol":"0x2","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fd00::1","prefixlen":64,"scope":"0","tentative":true,"valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
$ ip -Num addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group 0 qlen 1000
    link/[1] 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope 253 proto 0x2 b0
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope 0 tentative·
       valid_lft forever preferred_lft forever
$ ip -N -o addr show b0
2: b0    inet 10.0.0.1/24 scope 253 proto 0x2 b0\       valid_lft forever preferred_lft forever
2: b0    inet6 fd00::1/64 scope 0 tentative \       valid_lft forever preferred_lft forever
