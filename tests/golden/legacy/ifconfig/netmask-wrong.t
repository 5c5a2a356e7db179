$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 10.1.2.9 netmask 255.0.255.0
! SIOCSIFNETMASK: Invalid argument
? 1
$ ifconfig v0 netmask 24
! SIOCSIFNETMASK: Invalid argument
? 1
$ ifconfig v0 netmask
! Usage: …
? 3
$ ifconfig nope netmask 255.0.0.0
! SIOCSIFNETMASK: No such device
? 1
$ ip -o addr show v0
2: v0    inet 10.1.2.9/8 brd 10.255.255.255 scope global v0\       valid_lft forever preferred_lft forever
