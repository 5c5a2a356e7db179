# Options in other orders and with other verbs.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add i0 type dummy
$ ip link set i0 type ipoib pkey 0x8001 mode connected pkey 0x8002 umcast 1 mode datagram
! RTNETLINK answers: Operation not supported
? 2
$ ip link replace link e0 i1 type ipoib pkey 0x8001
! Error: Unknown device type.
? 2
$ ip link replace link e0 i1 type ipoib pkey 0x8002 mode connected
! Error: Unknown device type.
? 2
$ ip link replace link e0 i1 type ipoib mode datagram umcast 1
! Error: Unknown device type.
? 2
$ ip link del i0 type ipoib pkey 0x8001
