# The usage, and words that are none.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link help gretap
Usage: …
$ ip link add t0 type gretap help
! Usage: …
? 1
$ ip link add t0 type gretap hel
! Usage: …
? 1
$ ip link add t0 type gretap h
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 type gretap what
! Usage: …
? 1
$ ip link add t0 type gretap remote 10.0.0.9 local 10.0.0.1 what 1
! Usage: …
? 1
$ ip link set lo type gretap what
! Failed to get existing tunnel info.
? 1
$ ip link add t0 type gretap -1
! Usage: …
? 1
$ ip link add t0 type gretap ''
! Usage: …
? 1
