$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 broadcast 10.0.0.255
! SIOCSIFBRDADDR: Cannot assign requested address
? 1
$ ifconfig v0 broadcast
$ ifconfig v0 -broadcast
! Warning: Interface v0 still in BROADCAST mode.
$ ifconfig v0 broadcast 10.0.0.300
! 10.0.0.300: Unknown host
? 1
$ ifconfig nope broadcast 10.0.0.255
! SIOCSIFBRDADDR: No such device
! nope: ERROR while getting interface flags: No such device
? 255
