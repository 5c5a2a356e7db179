# The last device counts.
$ ip link add v0 type veth peer name v1
$ ip -4 netconf show dev lo dev v0
$ ip -4 netconf show dev v0 dev zz
