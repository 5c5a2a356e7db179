# Commands that are none.
$ ip netconf foo
! Command "foo" is unknown, try "ip netconf help".
? 255
$ ip netconf dev lo
! Command "dev" is unknown, try "ip netconf help".
? 255
$ ip netconf add
! Command "add" is unknown, try "ip netconf help".
? 255
$ ip netconf help
! Usage: …
? 255
