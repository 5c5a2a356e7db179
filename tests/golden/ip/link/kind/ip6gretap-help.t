#! mask permaddr
# The usage, and words that are none.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link help ip6gretap
Usage: …
$ ip link add t0 type ip6gretap help
! Usage: …
? 1
$ ip link add t0 type ip6gretap hel
! Usage: …
? 1
$ ip link add t0 type ip6gretap h
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 type ip6gretap what
! Usage: …
? 1
$ ip link add t0 type ip6gretap remote 2001:db8::9 local 2001:db8::1 what 1
! Usage: …
? 1
$ ip link set lo type ip6gretap what
! Failed to get existing tunnel info.
? 1
$ ip link add t0 type ip6gretap -1
! Usage: …
? 1
$ ip link add t0 type ip6gretap ''
! Usage: …
? 1
