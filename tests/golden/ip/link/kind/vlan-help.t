# The usage, and words that are none.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link help vlan
Usage: …
$ ip link add link e0 v0 type vlan help
! Usage: …
? 1
$ ip link add link e0 v0 type vlan hel
! Usage: …
? 1
$ ip link add link e0 v0 type vlan h
! Usage: …
? 1
$ ip link add link e0 v0 type vlan what
! vlan: unknown command "what"?
! Usage: …
? 1
$ ip link add link e0 v0 type vlan id 5 what 1
! vlan: unknown command "what"?
! Usage: …
? 1
$ ip link set lo type vlan what
! vlan: unknown command "what"?
! Usage: …
? 1
$ ip link add link e0 v0 type vlan -1
! vlan: unknown command "-1"?
! Usage: …
? 1
$ ip link add link e0 v0 type vlan ''
! vlan: unknown command ""?
! Usage: …
? 1
