$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 multicast off
$ ip link show v0
$ ip link set v0 multicast of
$ ip link set v0 multicast
$ ip link set v0 multi off
$ ip link set v0 multicast ON
