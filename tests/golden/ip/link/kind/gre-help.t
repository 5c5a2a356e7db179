# The usage, and words that are none.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link help gre
Usage: …
$ ip link add t0 type gre help
! Usage: …
? 1
$ ip link add t0 type gre hel
! Usage: …
? 1
$ ip link add t0 type gre h
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 type gre what
! Usage: …
? 1
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 what 1
! Usage: …
? 1
$ ip link set lo type gre what
! Failed to get existing tunnel info.
? 1
$ ip link add t0 type gre -1
! Usage: …
? 1
$ ip link add t0 type gre ''
! Usage: …
? 1
