# A tunnel over IPv6.
$ ip link add vx0 address 02:00:00:00:00:e0 type vxlan id 5 dstport 4789 local fe80::9
! Error: Local interface required for link-local local/remote addresses.
? 2
$ bridge fdb add 02:00:00:00:02:01 dev vx0 dst fe80::1 via lo
! Cannot find device "vx0"
? 255
$ bridge fdb add 02:00:00:00:02:02 dev vx0 dst 10.0.0.1
! Cannot find device "vx0"
? 255
$ bridge fdb
$ bridge -c fdb
$ bridge -j fdb get 02:00:00:00:02:01 dev vx0 self
! Cannot find device "vx0"
? 255
