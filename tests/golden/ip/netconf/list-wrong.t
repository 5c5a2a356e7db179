# Under each name.
$ ip netconf list dev zz
$ ip netconf lst dev
