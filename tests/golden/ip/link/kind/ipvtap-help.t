# The usage, and words that are none.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link help ipvtap
Usage: …
$ ip link add link e0 i0 type ipvtap help
! Usage: …
? 1
$ ip link add link e0 i0 type ipvtap hel
! Usage: …
? 1
$ ip link add link e0 i0 type ipvtap h
! Usage: …
? 1
$ ip link add link e0 i0 type ipvtap what
! ipvtap: unknown option "what"?
! Usage: …
? 1
$ ip link add link e0 i0 type ipvtap  what 1
! ipvtap: unknown option "what"?
! Usage: …
? 1
$ ip link set lo type ipvtap what
! ipvtap: unknown option "what"?
! Usage: …
? 1
$ ip link add link e0 i0 type ipvtap -1
! ipvtap: unknown option "-1"?
! Usage: …
? 1
$ ip link add link e0 i0 type ipvtap ''
! ipvtap: unknown option ""?
! Usage: …
? 1
