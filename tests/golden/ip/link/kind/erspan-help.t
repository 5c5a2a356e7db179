# The usage, and words that are none.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link help erspan
Usage: …
$ ip link add t0 type erspan help
! Usage: …
? 1
$ ip link add t0 type erspan hel
! Usage: …
? 1
$ ip link add t0 type erspan h
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 type erspan what
! Usage: …
? 1
$ ip link add t0 type erspan seq key 5 remote 10.0.0.9 local 10.0.0.1 what 1
! Usage: …
? 1
$ ip link set lo type erspan what
! Failed to get existing tunnel info.
? 1
$ ip link add t0 type erspan -1
! Usage: …
? 1
$ ip link add t0 type erspan ''
! Usage: …
? 1
