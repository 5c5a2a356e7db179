# Before the address the mask is for the old one.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 netmask 255.255.255.0
! SIOCSIFNETMASK: Cannot assign requested address
? 1
$ ifconfig v0 netmask 255.255.255.0 10.1.2.5
! SIOCSIFNETMASK: Cannot assign requested address
? 1
$ ip -o addr show v0
2: v0    inet 10.1.2.5/8 brd 10.255.255.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0 netmask 255.255.255.0 10.1.2.5
$ ip -o addr show v0
2: v0    inet 10.1.2.5/24 brd 10.1.2.255 scope global v0\       valid_lft forever preferred_lft forever
