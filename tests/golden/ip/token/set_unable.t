# Devices that can have none.
$ ip link add i0 address 02:00:00:00:00:01 type ifb
$ ip token set ::5 dev i0
! Error: ipv6: Device does not do neighbour discovery.
? 2
$ ip token set ::5 dev lo
! Error: ipv6: Device is loopback.
? 2
$ ip token del dev lo
! Error: ipv6: Device is loopback.
? 2
$ ip token
