$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 10.1.2.4 netmask 255.255.255.0
$ ip -o addr show v0
2: v0    inet 10.1.2.4/24 brd 10.1.2.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 netmask 255.255.0.0
$ ip -o addr show v0
2: v0    inet 10.1.2.4/16 brd 10.1.255.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 netmask 0xffffff80
$ ip -o addr show v0
2: v0    inet 10.1.2.4/25 brd 10.1.2.127 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 netmask 255.255.255.255
$ ip -o addr show v0
2: v0    inet 10.1.2.4/32 brd 10.1.2.127 scope global v0\       valid_lft forever preferred_lft forever
