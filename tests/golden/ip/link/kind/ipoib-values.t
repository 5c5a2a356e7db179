# Wrong values.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 i0 type ipoib pkey x
! Error: argument "x" is wrong: pkey is invalid
? 255
$ ip link add link e0 i0 type ipoib pkey 65536
! Error: argument "65536" is wrong: pkey is invalid
? 255
$ ip link add link e0 i0 type ipoib mode what
! Error: argument of "mode" must be "datagram"or "connected"
? 1
$ ip link add link e0 i0 type ipoib umcast x
! Error: argument "x" is wrong: umcast is invalid
? 255
$ ip link add link e0 i0 type ipoib umcast 2
! Error: Unknown device type.
? 2
