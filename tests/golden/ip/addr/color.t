# Colour of device, state and addresses.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 brd + dev b0
$ ip addr add 10.0.0.5 peer 10.0.0.6 dev b0
$ ip addr add fd00::1/64 dev b0
$ ip -c addr show b0
2: ⟨1b⟩[36mb0: ⟨1b⟩[0m<BROADCAST,MULTICAST> mtu 1500 qdisc noop state ⟨1b⟩[31mDOWN ⟨1b⟩[0mgroup default qlen 1000
    link/ether ⟨1b⟩[33m02:00:00:00:00:01⟨1b⟩[0m brd ⟨1b⟩[33mff:ff:ff:ff:ff:ff⟨1b⟩[0m
    inet ⟨1b⟩[35m10.0.0.1⟨1b⟩[0m/24 brd ⟨1b⟩[35m10.0.0.255 ⟨1b⟩[0mscope global b0
       valid_lft forever preferred_lft forever
    inet ⟨1b⟩[35m10.0.0.5⟨1b⟩[0m peer ⟨1b⟩[35m10.0.0.6⟨1b⟩[0m/32 scope global b0
       valid_lft forever preferred_lft forever
    inet6 ⟨1b⟩[34mfd00::1⟨1b⟩[0m/64 scope global tentative·
       valid_lft forever preferred_lft forever
$ ip -c=always -4 addr show b0
2: ⟨1b⟩[36mb0: ⟨1b⟩[0m<BROADCAST,MULTICAST> mtu 1500 qdisc noop state ⟨1b⟩[31mDOWN ⟨1b⟩[0mgroup default qlen 1000
    inet ⟨1b⟩[35m10.0.0.1⟨1b⟩[0m/24 brd ⟨1b⟩[35m10.0.0.255 ⟨1b⟩[0mscope global b0
       valid_lft forever preferred_lft forever
    inet ⟨1b⟩[35m10.0.0.5⟨1b⟩[0m peer ⟨1b⟩[35m10.0.0.6⟨1b⟩[0m/32 scope global b0
       valid_lft forever preferred_lft forever
$ ip -c=never addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 brd 10.0.0.255 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.0.5 peer 10.0.0.6/32 scope global b0
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
$ ip -c=auto addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 brd 10.0.0.255 scope global b0
       valid_lft forever preferred_lft forever
    inet 10.0.0.5 peer 10.0.0.6/32 scope global b0
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
$ env COLORFGBG=15;0 ip -c addr show b0
HOME=/tmp
TERM=dumb
PATH=/mnt/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
LANG=C
PWD=/tmp
TZ=UTC
COLORFGBG=15
! /bin/sh: 1: 0: not found
? 127
$ env NO_COLOR=1 ip -c addr show b0
2: ⟨1b⟩[36mb0: ⟨1b⟩[0m<BROADCAST,MULTICAST> mtu 1500 qdisc noop state ⟨1b⟩[31mDOWN ⟨1b⟩[0mgroup default qlen 1000
    link/ether ⟨1b⟩[33m02:00:00:00:00:01⟨1b⟩[0m brd ⟨1b⟩[33mff:ff:ff:ff:ff:ff⟨1b⟩[0m
    inet ⟨1b⟩[35m10.0.0.1⟨1b⟩[0m/24 brd ⟨1b⟩[35m10.0.0.255 ⟨1b⟩[0mscope global b0
       valid_lft forever preferred_lft forever
    inet ⟨1b⟩[35m10.0.0.5⟨1b⟩[0m peer ⟨1b⟩[35m10.0.0.6⟨1b⟩[0m/32 scope global b0
       valid_lft forever preferred_lft forever
    inet6 ⟨1b⟩[34mfd00::1⟨1b⟩[0m/64 scope global tentative·
       valid_lft forever preferred_lft forever
$ ip -c -j addr show b0
[{"ifindex":2,"ifname":"b0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","addr_info":[{"family":"inet","local":"10.0.0.1","prefixlen":24,"broadcast":"10.0.0.255","scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet","local":"10.0.0.5","address":"10.0.0.6","prefixlen":32,"scope":"global","label":"b0","valid_life_time":4294967295,"preferred_life_time":4294967295},{"family":"inet6","local":"fd00::1","prefixlen":64,"scope":"global","tentative":true,"valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
$ ip -c=foo addr show b0
! Option "-c=foo" is unknown, try "ip -help".
? 255
