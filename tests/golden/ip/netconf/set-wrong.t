# There is nothing to set.
$ ip netconf set dev lo
! Command "set" is unknown, try "ip netconf help".
? 255
$ ip netconf change dev lo forwarding on
! Command "change" is unknown, try "ip netconf help".
? 255
$ ip netconf del
! Command "del" is unknown, try "ip netconf help".
? 255
