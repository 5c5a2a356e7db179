# The usage, and words that are none.
$ ip link help bareudp
Usage: …
$ ip link add u0 type bareudp help
! Usage: …
? 1
$ ip link add u0 type bareudp hel
! Usage: …
? 1
$ ip link add u0 type bareudp h
! Usage: …
? 1
$ ip link add u0 type bareudp what
! bareudp: unknown command "what"?
! Usage: …
? 1
$ ip link add u0 type bareudp dstport 6635 ethertype mpls_uc what 1
! bareudp: unknown command "what"?
! Usage: …
? 1
$ ip link set lo type bareudp what
! bareudp: unknown command "what"?
! Usage: …
? 1
$ ip link add u0 type bareudp -1
! bareudp: unknown command "-1"?
! Usage: …
? 1
$ ip link add u0 type bareudp ''
! bareudp: unknown command ""?
! Usage: …
? 1
