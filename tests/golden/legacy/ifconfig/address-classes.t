# The first figure says how long the net is.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 0.0.0.1
$ ip -o addr show v0
2: v0    inet 0.0.0.1/8 brd 0.255.255.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 191.255.0.1
$ ip -o addr show v0
2: v0    inet 191.255.0.1/16 brd 191.255.255.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 240.0.0.1
$ ip -o addr show v0
2: v0    inet 240.0.0.1/32 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 255.255.255.255
$ ip -o addr show v0
2: v0    inet 255.255.255.255/0 brd 255.255.255.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 239.1.1.1
! SIOCSIFADDR: Invalid argument
? 1
