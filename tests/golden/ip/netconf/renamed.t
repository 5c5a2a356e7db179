# A device by its other name.
$ ip link add v0 type veth peer name v1
$ ip link property add dev v0 altname other
$ ip -4 netconf show dev other
$ ip -4 -j netconf show dev other
