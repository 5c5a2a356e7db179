# Each option; no kernel at hand has the kind.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 i0 type ipoib pkey 0x8001
! Error: Unknown device type.
? 2
$ ip link add link e0 i1 type ipoib pkey 0x8002 mode connected
! Error: Unknown device type.
? 2
$ ip link add link e0 i2 type ipoib mode datagram umcast 1
! Error: Unknown device type.
? 2
$ ip link add link e0 i3 type ipoib umcast 0
! Error: Unknown device type.
? 2
