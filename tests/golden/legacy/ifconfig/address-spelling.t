# Dotted in any number of parts, octal and hexadecimal.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 10.1
$ ip -o addr show v0
2: v0    inet 10.0.0.1/8 brd 10.255.255.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 010.1.2.3
$ ip -o addr show v0
2: v0    inet 8.1.2.3/8 brd 8.255.255.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 0x0a000102
$ ip -o addr show v0
2: v0    inet 10.0.1.2/8 brd 10.255.255.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 167772419
$ ip -o addr show v0
2: v0    inet 10.0.1.3/8 brd 10.255.255.255 scope global v0\       valid_lft forever preferred_lft forever
