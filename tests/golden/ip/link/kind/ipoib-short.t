# Words cut short.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 i0 type ipoib pk 5
! Error: Unknown device type.
? 2
$ ip link add link e0 i1 type ipoib mo connected
! Error: Unknown device type.
? 2
$ ip link add link e0 i2 type ipoib um 1
! Error: Unknown device type.
? 2
