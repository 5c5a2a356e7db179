#! needs vm
#! mask interrupted
# One device at most, which must be there.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 ms0 type macsec port 7
$ ip macsec show nope
! Device "nope" does not exist.
? 1
$ ip macsec show ms0 more
! Usage: …
? 255
$ ip macsec show nope more
! Device "nope" does not exist.
? 1
$ ip macsec show dev ms0
! Device "dev" does not exist.
? 1
$ ip -j macsec show nope
! Device "nope" does not exist.
? 1
$ ip -j macsec show lo
[]
$ ip macsec show help
! Device "help" does not exist.
? 1
