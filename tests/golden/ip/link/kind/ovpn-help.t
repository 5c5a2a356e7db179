#! since 7
# The usage, and words that are none.
$ ip link help ovpn
Usage: …
$ ip link add o0 type ovpn help
! Usage: …
? 1
$ ip link add o0 type ovpn mode mp help
! Usage: …
? 1
$ ip link add o0 type ovpn h
! ovpn: unknown option "h"?
! Usage: …
? 1
$ ip link add o0 type ovpn mod mp
! ovpn: unknown option "mod"?
! Usage: …
? 1
$ ip link add o0 type ovpn what
! ovpn: unknown option "what"?
! Usage: …
? 1
$ ip link add o0 type ovpn -1
! ovpn: unknown option "-1"?
! Usage: …
? 1
