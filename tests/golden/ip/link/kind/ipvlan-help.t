# The usage, and words that are none.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link help ipvlan
Usage: …
$ ip link add link e0 i0 type ipvlan help
! Usage: …
? 1
$ ip link add link e0 i0 type ipvlan hel
! Usage: …
? 1
$ ip link add link e0 i0 type ipvlan h
! Usage: …
? 1
$ ip link add link e0 i0 type ipvlan what
! ipvlan: unknown option "what"?
! Usage: …
? 1
$ ip link add link e0 i0 type ipvlan  what 1
! ipvlan: unknown option "what"?
! Usage: …
? 1
$ ip link set lo type ipvlan what
! ipvlan: unknown option "what"?
! Usage: …
? 1
$ ip link add link e0 i0 type ipvlan -1
! ipvlan: unknown option "-1"?
! Usage: …
? 1
$ ip link add link e0 i0 type ipvlan ''
! ipvlan: unknown option ""?
! Usage: …
? 1
