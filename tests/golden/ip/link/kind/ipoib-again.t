# Options given more than once.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 i0 type ipoib pkey 1 pkey 2
! Error: Unknown device type.
? 2
$ ip link add link e0 i1 type ipoib mode datagram mode connected
! Error: Unknown device type.
? 2
$ ip link add link e0 i2 type ipoib umcast 0 umcast 1
! Error: Unknown device type.
? 2
