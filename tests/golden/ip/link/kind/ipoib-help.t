# The usage, and words that are none.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link help ipoib
Usage: …
$ ip link add link e0 i0 type ipoib help
! Usage: …
? 1
$ ip link add link e0 i0 type ipoib hel
! Usage: …
? 1
$ ip link add link e0 i0 type ipoib h
! Usage: …
? 1
$ ip link add link e0 i0 type ipoib what
! ipoib: unknown option "what"?
! Usage: …
? 1
$ ip link add link e0 i0 type ipoib  what 1
! ipoib: unknown option "what"?
! Usage: …
? 1
$ ip link set lo type ipoib what
! ipoib: unknown option "what"?
! Usage: …
? 1
$ ip link add link e0 i0 type ipoib -1
! ipoib: unknown option "-1"?
! Usage: …
? 1
$ ip link add link e0 i0 type ipoib ''
! ipoib: unknown option ""?
! Usage: …
? 1
