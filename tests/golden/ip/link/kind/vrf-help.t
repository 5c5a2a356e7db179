# The usage, and words that are none.
$ ip link help vrf
Usage: …
$ ip link add r0 type vrf help
! Usage: …
? 1
$ ip link add r0 type vrf hel
! Usage: …
? 1
$ ip link add r0 type vrf h
! Usage: …
? 1
$ ip link add r0 type vrf what
! vrf: unknown option "what"?
! Usage: …
? 1
$ ip link add r0 type vrf table 5 what 1
! vrf: unknown option "what"?
! Usage: …
? 1
$ ip link set lo type vrf what
! vrf: unknown option "what"?
! Usage: …
? 1
$ ip link add r0 type vrf -1
! vrf: unknown option "-1"?
! Usage: …
? 1
$ ip link add r0 type vrf ''
! vrf: unknown option ""?
! Usage: …
? 1
