# All and default are no devices here.
$ ip -4 netconf show dev all
! Device "all" does not exist.
? 1
$ ip netconf show dev default
! Device "default" does not exist.
? 1
$ ip -j netconf show dev all
! Device "all" does not exist.
? 1
