# All and default are no devices here.
$ ip -4 netconf show dev all
$ ip netconf show dev default
$ ip -j netconf show dev all
