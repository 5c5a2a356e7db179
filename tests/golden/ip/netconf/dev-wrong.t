# Devices that are not there.
$ ip netconf show dev zz
$ ip netconf show dev
$ ip -4 netconf show dev zz
