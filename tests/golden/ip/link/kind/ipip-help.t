# The usage, and words that are none.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link help ipip
Usage: …
$ ip link add t0 type ipip help
! Usage: …
? 1
$ ip link add t0 type ipip hel
! Usage: …
? 1
$ ip link add t0 type ipip h
! Usage: …
? 1
$ ip link add t0 type ipip what
! Usage: …
? 1
$ ip link add t0 type ipip remote 10.0.0.9 local 10.0.0.1 what 1
! Usage: …
? 1
$ ip link set lo type ipip what
! Failed to get existing tunnel info.
? 1
$ ip link add t0 type ipip -1
! Usage: …
? 1
$ ip link add t0 type ipip ''
! Usage: …
? 1
