# Wrong values.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 i0 address 02:00:00:00:00:20 type ipvlan mode l4
! Error: argument of "mode" must be either "l2", "l3" or "l3s"
? 1
$ ip link add link e0 i0 address 02:00:00:00:00:20 type ipvlan mode
! Command line is not complete. Try option "help"
? 255
$ ip link add link e0 i0 address 02:00:00:00:00:20 type ipvlan l2
! ipvlan: unknown option "l2"?
! Usage: …
? 1
$ ip link add link e0 i0 address 02:00:00:00:00:20 type ipvlan private vepa
! ipvlan: unknown option "vepa"?
! Usage: …
? 1
$ ip link add link e0 i0 address 02:00:00:00:00:20 type ipvlan bridge private
! ipvlan: unknown option "private"?
! Usage: …
? 1
