# Addresses of any class are read; only those of the interface's own can be set.
$ ip link add v0 address 02:00:00:00:00:10 type dummy
$ ifconfig v0 hw ax25 N0CALL-1
! SIOCSIFHWADDR: Invalid argument
? 1
$ ifconfig v0 hw ax25 toolongcall
! toolongcall: invalid ax25 address.
? 1
$ ifconfig v0 hw netrom N0CALL
! SIOCSIFHWADDR: Invalid argument
? 1
$ ifconfig v0 hw netrom 'N0*'
! N0*: invalid netrom address.
? 1
$ ifconfig v0 hw rose 1234567890
! SIOCSIFHWADDR: Invalid argument
? 1
$ ifconfig v0 hw rose 12345
! 12345: invalid rose address.
? 1
$ ifconfig v0 hw ash 12
! SIOCSIFHWADDR: Invalid argument
? 1
$ ifconfig v0 hw ash zz
! Malformed Ash addresszz: invalid ash address.
? 1
$ ifconfig v0 hw arcnet 12
! SIOCSIFHWADDR: Invalid argument
? 1
$ ifconfig v0 hw arcnet 1
! 1: invalid arcnet address.
? 1
$ ifconfig v0 hw fddi 02:00:00:00:00:01
! SIOCSIFHWADDR: Invalid argument
? 1
$ ifconfig v0 hw hippi 1:2:3:4:5:6
! 1:2:3:4:5:6: invalid hippi address.
? 1
$ ifconfig v0 hw eui64 02:00:00:00:00:00:00:01
! SIOCSIFHWADDR: Invalid argument
? 1
$ ifconfig v0 hw eui64 x
! x: invalid eui64 address.
? 1
$ ifconfig v0 hw x25 12345678901234567
! 12345678901234567: invalid x25 address.
? 1
$ ifconfig v0 hw x25 x
! SIOCSIFHWADDR: Invalid argument
? 1
$ ifconfig v0 hw tunnel 10.0.0.1
! 10.0.0.1: invalid tunnel address.
? 1
$ ifconfig v0 hw unspec x
! hw address type `unspec' has no handler to set address. failed.
? 1
$ ifconfig v0 hw slip x
! hw address type `slip' has no handler to set address. failed.
? 1
$ ifconfig v0 hw tr 02:00:00:00:00:01
! Usage: …
? 3
$ ifconfig nosuch hw ax25 N0CALL
! SIOCSIFHWADDR: No such device
? 1
$ ifconfig nosuch hw rose x
! x: invalid rose address.
? 1
$ ifconfig lo hw ether 02:00:00:00:00:01
! SIOCSIFHWADDR: Invalid argument
? 1
