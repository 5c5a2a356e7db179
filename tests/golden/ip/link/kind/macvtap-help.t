# The usage, and words that are none.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link help macvtap
Usage: …
$ ip link add link e0 m0 type macvtap help
! Usage: …
? 1
$ ip link add link e0 m0 type macvtap hel
! Usage: …
? 1
$ ip link add link e0 m0 type macvtap h
! Usage: …
? 1
$ ip link add link e0 m0 type macvtap what
! macvtap: unknown option "what"?
! Usage: …
? 1
$ ip link add link e0 m0 type macvtap  what 1
! macvtap: unknown option "what"?
! Usage: …
? 1
$ ip link set lo type macvtap what
! macvtap: unknown option "what"?
! Usage: …
? 1
$ ip link add link e0 m0 type macvtap -1
! macvtap: unknown option "-1"?
! Usage: …
? 1
$ ip link add link e0 m0 type macvtap ''
! macvtap: unknown option ""?
! Usage: …
? 1
