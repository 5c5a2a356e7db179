# There is nothing to set.
$ ip netconf set dev lo
$ ip netconf change dev lo forwarding on
$ ip netconf del
