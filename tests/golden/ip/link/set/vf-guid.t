$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 vf 0 node_guid x
$ ip link set v0 vf 0 node_guid 00:11:22:33:44:55:66:77
$ ip link set v0 vf 0 port_guid 00:11
$ ip link set v0 vf 0 port_guid 00:11:22:33:44:55:66:zz
