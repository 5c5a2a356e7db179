# After `peer` stand the words of `ip link add`.
$ ip link add v0 address 02:00:00:00:00:01 mtu 1400 type veth peer name v1 address 02:00:00:00:00:02 mtu 1300 txqueuelen 50
$ ip link show v0
$ ip link show v1
$ ip link add v2 type veth peer name v3 mtu x
$ ip link add v2 type veth peer bogus bogus
