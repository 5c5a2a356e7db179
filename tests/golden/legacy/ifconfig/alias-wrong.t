$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0:b netmask 255.0.0.0
! SIOCSIFNETMASK: Cannot assign requested address
? 1
$ ifconfig v0:b broadcast 10.0.0.255
! SIOCSIFBRDADDR: Cannot assign requested address
! SIOCSIFFLAGS: Cannot assign requested address
? 255
$ ifconfig v0:b up
! SIOCSIFFLAGS: Cannot assign requested address
? 255
$ ifconfig v0:b down
! SIOCSIFFLAGS: Cannot assign requested address
? 255
$ ifconfig v0:b promisc
! SIOCSIFFLAGS: Cannot assign requested address
? 255
$ ifconfig nope:b 10.0.0.1
! SIOCSIFADDR: No such device
! nope:b: ERROR while getting interface flags: No such device
? 255
