# Multicast addresses joined and left.
$ events ip monitor maddress
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 224.5.5.5/32 dev b0 autojoin
$ ip addr del 224.5.5.5/32 dev b0
$ events
2: b0    inet6 mcast ff01::1 scope global·
       valid_lft forever preferred_lft forever
2: b0    inet6 mcast ff02::1 scope global·
       valid_lft forever preferred_lft forever
2: b0    inet mcast 224.5.5.5 scope global·
       valid_lft forever preferred_lft forever
Deleted 2: b0    inet mcast 224.5.5.5 scope global·
       valid_lft forever preferred_lft forever
$ events ip -4 monitor maddress
$ ip link set b0 up
$ events
2: b0    inet mcast 224.0.0.106 scope global·
       valid_lft forever preferred_lft forever
2: b0    inet mcast 224.0.0.1 scope global·
       valid_lft forever preferred_lft forever
