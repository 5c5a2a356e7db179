# Wrong values.
$ ip link add r0 address 02:00:00:00:00:20 type vrf table x
! Error: argument "x" is wrong: invalid table ID
! ␤
? 255
$ ip link add r0 address 02:00:00:00:00:20 type vrf table 4294967296
! Error: argument "4294967296" is wrong: invalid table ID
! ␤
? 255
$ ip link add r0 address 02:00:00:00:00:20 type vrf table -1
! Error: argument "-1" is wrong: invalid table ID
! ␤
? 255
