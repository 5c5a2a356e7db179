# veth has no virtual functions: what is read is what can be wrong.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 vf
$ ip link set v0 vf x
$ ip link set v0 vf 0
$ ip link set v0 vf 0 bogus
$ ip link set v0 vf 0 mac
$ ip link set v0 vf 0 mac x
$ ip link set v0 vf 0 mac 02:00:00:00:00:09
