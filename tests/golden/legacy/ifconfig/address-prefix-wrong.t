$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 10.0.0.1/x
! Usage: …
? 3
$ ifconfig v0 10.0.0.1/24x
! Usage: …
? 3
$ ifconfig v0 10.0.0.1/255.255.0.0
! Usage: …
? 3
