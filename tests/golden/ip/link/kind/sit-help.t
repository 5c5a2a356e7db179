# The usage, and words that are none.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link help sit
Usage: …
$ ip link add t0 type sit help
! Usage: …
? 1
$ ip link add t0 type sit hel
! Usage: …
? 1
$ ip link add t0 type sit h
! Usage: …
? 1
$ ip link add t0 type sit what
! Usage: …
? 1
$ ip link add t0 type sit remote 10.0.0.9 local 10.0.0.1 what 1
! Usage: …
? 1
$ ip link set lo type sit what
! Failed to get existing tunnel info.
? 1
$ ip link add t0 type sit -1
! Usage: …
? 1
$ ip link add t0 type sit ''
! Usage: …
? 1
