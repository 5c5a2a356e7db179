# Each device, then all and default.
$ ip netconf
$ ip netconf show
