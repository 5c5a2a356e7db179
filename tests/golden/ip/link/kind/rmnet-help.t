# The usage, and words that are none.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link help rmnet
Usage: …
$ ip link add link e0 r0 type rmnet help
! Usage: …
? 1
$ ip link add link e0 r0 type rmnet hel
! rmnet: unknown command "hel"?
! Usage: …
? 1
$ ip link add link e0 r0 type rmnet h
! rmnet: unknown command "h"?
! Usage: …
? 1
$ ip link add link e0 r0 type rmnet what
! rmnet: unknown command "what"?
! Usage: …
? 1
$ ip link add link e0 r0 type rmnet mux_id 1 what 1
! rmnet: unknown command "what"?
! Usage: …
? 1
$ ip link set lo type rmnet what
! rmnet: unknown command "what"?
! Usage: …
? 1
$ ip link add link e0 r0 type rmnet -1
! rmnet: unknown command "-1"?
! Usage: …
? 1
$ ip link add link e0 r0 type rmnet ''
! rmnet: unknown command ""?
! Usage: …
? 1
