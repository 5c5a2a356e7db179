# A failure does not end the line; the code tells of it.
$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 mtu 1 10.0.0.1/24 txqueuelen 9 up
! SIOCSIFADDR: No buffer space available
! SIOCSIFNETMASK: Cannot assign requested address
? 1
$ ip -o addr show v0
$ ifconfig nope 10.0.0.1/24 mtu 1400 up
! SIOCSIFADDR: No such device
! nope: ERROR while getting interface flags: No such device
! SIOCSIFMTU: No such device
! nope: ERROR while getting interface flags: No such device
! SIOCSIFNETMASK: No such device
? 255
$ ifconfig nope up mtu 1400
! nope: ERROR while getting interface flags: No such device
! SIOCSIFMTU: No such device
? 1
$ ifconfig nope mtu 1400 up
! SIOCSIFMTU: No such device
! nope: ERROR while getting interface flags: No such device
? 255
$ ifconfig nope netmask 255.0.0.0 up
! SIOCSIFNETMASK: No such device
! nope: ERROR while getting interface flags: No such device
? 255
