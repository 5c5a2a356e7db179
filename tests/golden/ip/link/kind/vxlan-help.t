# The usage, and words that are none.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link help vxlan
Usage: …
$ ip link add v0 type vxlan help
! Usage: …
? 1
$ ip link add v0 type vxlan hel
! Usage: …
? 1
$ ip link add v0 type vxlan h
! Command line is not complete. Try option "help"
? 255
$ ip link add v0 type vxlan what
! vxlan: unknown command "what"?
! Usage: …
? 1
$ ip link add v0 type vxlan id 5 dstport 4789 what 1
! vxlan: unknown command "what"?
! Usage: …
? 1
$ ip link set lo type vxlan what
! vxlan: unknown command "what"?
! Usage: …
? 1
$ ip link add v0 type vxlan -1
! vxlan: unknown command "-1"?
! Usage: …
? 1
$ ip link add v0 type vxlan ''
! vxlan: unknown command ""?
! Usage: …
? 1
