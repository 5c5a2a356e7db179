# Commands that are none.
$ ip netconf foo
$ ip netconf dev lo
$ ip netconf add
$ ip netconf help
