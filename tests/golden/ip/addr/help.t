# Usage goes to stderr, 255.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr help
! Usage: …
? 255
$ ip addr h
! Usage: …
? 255
$ ip addr show help
! Usage: …
? 255
$ ip addr add help
! Usage: …
? 255
$ ip addr add 10.0.0.1 help
! Usage: …
? 255
$ ip addr flush help
! Usage: …
? 255
