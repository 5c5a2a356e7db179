# The usage, and words that are none.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link help macvlan
Usage: …
$ ip link add link e0 m0 type macvlan help
! Usage: …
? 1
$ ip link add link e0 m0 type macvlan hel
! Usage: …
? 1
$ ip link add link e0 m0 type macvlan h
! Usage: …
? 1
$ ip link add link e0 m0 type macvlan what
! macvlan: unknown option "what"?
! Usage: …
? 1
$ ip link add link e0 m0 type macvlan  what 1
! macvlan: unknown option "what"?
! Usage: …
? 1
$ ip link set lo type macvlan what
! macvlan: unknown option "what"?
! Usage: …
? 1
$ ip link add link e0 m0 type macvlan -1
! macvlan: unknown option "-1"?
! Usage: …
? 1
$ ip link add link e0 m0 type macvlan ''
! macvlan: unknown option ""?
! Usage: …
? 1
