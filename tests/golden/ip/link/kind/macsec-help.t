# The usage, and words that are none.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link help macsec
Usage: …
$ ip link add link e0 s0 type macsec help
! macsec: unknown command "help"?
! Usage: …
? 1
$ ip link add link e0 s0 type macsec hel
! macsec: unknown command "hel"?
! Usage: …
? 1
$ ip link add link e0 s0 type macsec h
! macsec: unknown command "h"?
! Usage: …
? 1
$ ip link add link e0 s0 type macsec what
! macsec: unknown command "what"?
! Usage: …
? 1
$ ip link add link e0 s0 type macsec  what 1
! macsec: unknown command "what"?
! Usage: …
? 1
$ ip link set lo type macsec what
! macsec: unknown command "what"?
! Usage: …
? 1
$ ip link add link e0 s0 type macsec -1
! macsec: unknown command "-1"?
! Usage: …
? 1
$ ip link add link e0 s0 type macsec ''
! macsec: unknown command ""?
! Usage: …
? 1
