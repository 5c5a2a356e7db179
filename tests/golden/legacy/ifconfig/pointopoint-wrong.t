$ ip tuntap add dev t0 mode tun
$ ifconfig t0 pointopoint 10.0.0.2
! SIOCSIFDSTADDR: Cannot assign requested address
? 1
$ ifconfig t0 10.0.0.1
$ ifconfig t0 -pointopoint
! Warning: Interface t0 still in POINTOPOINT mode.
$ ifconfig t0 dstaddr
! Usage: …
? 3
$ ifconfig t0 dstaddr 224.0.0.1
! SIOCSIFDSTADDR: Invalid argument
? 1
$ ifconfig t0 pointopoint 10.0.0.300
! 10.0.0.300: Unknown host
? 1
$ ifconfig nope dstaddr 10.0.0.1
! SIOCSIFDSTADDR: No such device
? 1
