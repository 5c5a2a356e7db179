$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 inet6 add fd00::1/64
$ ifconfig v0 add fd00::2/48
$ ifconfig v0 add fd00::3
$ ip -6 -o addr show dev v0
3: v0    inet6 fd00::3/128 scope global tentative \       valid_lft forever preferred_lft forever
3: v0    inet6 fd00::2/48 scope global tentative \       valid_lft forever preferred_lft forever
3: v0    inet6 fd00::1/64 scope global tentative \       valid_lft forever preferred_lft forever
