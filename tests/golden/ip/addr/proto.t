# Who put the address there, by name and number.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 proto kernel_lo
$ ip addr add 10.0.1.1/24 dev b0 proto kernel_ra
$ ip addr add 10.0.2.1/24 dev b0 proto kernel_ll
$ ip addr add 10.0.3.1/24 dev b0 proto 0x55
$ ip addr add 10.0.4.1/24 dev b0 proto 9
$ ip addr add 10.0.5.1/24 dev b0 proto unspec
$ ip addr add 10.0.6.1/24 dev b0 proto 0
$ ip addr add fd00::1/64 dev b0 proto 3
$ ip addr add fd00::2/64 dev b0 proto 200
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global proto kernel_lo b0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 scope global proto kernel_ra b0
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 scope global proto kernel_ll b0
       valid_lft forever preferred_lft forever
    inet 10.0.3.1/24 scope global proto 0x55 b0
       valid_lft forever preferred_lft forever
    inet 10.0.4.1/24 scope global proto 0x9 b0
       valid_lft forever preferred_lft forever
    inet 10.0.5.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.6.1/24 scope global b0
       valid_lft forever preferred_lft forever
    inet6 fd00::2/64 scope global tentative proto 0xc8·
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global tentative proto kernel_ll·
       valid_lft forever preferred_lft forever
$ ip -N addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group 0 qlen 1000
    link/[1] 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope 0 proto 0x1 b0
       valid_lft forever preferred_lft forever
    inet 10.0.1.1/24 scope 0 proto 0x2 b0
       valid_lft forever preferred_lft forever
    inet 10.0.2.1/24 scope 0 proto 0x3 b0
       valid_lft forever preferred_lft forever
    inet 10.0.3.1/24 scope 0 proto 0x55 b0
       valid_lft forever preferred_lft forever
    inet 10.0.4.1/24 scope 0 proto 0x9 b0
       valid_lft forever preferred_lft forever
    inet 10.0.5.1/24 scope 0 b0
       valid_lft forever preferred_lft forever
    inet 10.0.6.1/24 scope 0 b0
       valid_lft forever preferred_lft forever
    inet6 fd00::2/64 scope 0 tentative proto 0xc8·
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope 0 tentative proto 0x3·
       valid_lft forever preferred_lft forever
$ ip -j addr show b0
[{"ifindex":2,"ifname":"b0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","addr_info":[{"family":"inet","local":"10.0.0.1","prefixlen":24,"scope":"global","protocol":"kernel_lo","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.1.1","prefixlen":24,"scope":"global","protocol":"kernel_ra","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.2.1","prefixlen":24,"scope":"global","protocol":"kernel_ll","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.3.1","prefixlen":24,"scope":"global","protocol":"0x55","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.4.1","prefixlen":24,"scope":"global","protocol":"0x9","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.5.1","prefixlen":24,"scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.6.1","prefixlen":24,"scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fd00::2","prefixlen":64,"scope":"global","tentative":true,"protocol":"0xc8","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fd00::1","prefixlen":64,"scope":"global","tentative":true,"protocol":"kernel_ll","valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
