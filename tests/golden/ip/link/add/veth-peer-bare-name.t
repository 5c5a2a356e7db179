# The first unknown word after `peer` is the device.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer v1 address 02:00:00:00:00:02
$ ip link show v0
$ ip link add v2 type veth peer v3 v4
$ ip link add v2 type veth peer name v3 dev v4
