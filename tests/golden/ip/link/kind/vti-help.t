# The usage, and words that are none.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link help vti
Usage: …
$ ip link add t0 type vti help
! Usage: …
? 1
$ ip link add t0 type vti hel
! Usage: …
? 1
$ ip link add t0 type vti h
! Usage: …
? 1
$ ip link add t0 type vti what
! Usage: …
? 1
$ ip link add t0 type vti remote 10.0.0.9 local 10.0.0.1 what 1
! Usage: …
? 1
$ ip link set lo type vti what
! Failed to get existing tunnel info.
? 1
$ ip link add t0 type vti -1
! Usage: …
? 1
$ ip link add t0 type vti ''
! Usage: …
? 1
