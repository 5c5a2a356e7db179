$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 10.0.0.1
$ ip -o addr show v0
2: v0    inet 10.0.0.1/8 brd 10.255.255.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 172.16.0.1
$ ip -o addr show v0
2: v0    inet 172.16.0.1/16 brd 172.16.255.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 192.168.0.1
$ ip -o addr show v0
2: v0    inet 192.168.0.1/24 brd 192.168.0.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 192.168.0.1
$ ip -o addr show v0
2: v0    inet 192.168.0.1/24 brd 192.168.0.255 scope global v0\       valid_lft forever preferred_lft forever
