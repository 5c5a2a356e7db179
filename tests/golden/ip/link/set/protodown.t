# veth cannot; the words are read all the same.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 protodown on
$ ip link set v0 protodown x
$ ip link set v0 protodown
$ ip link set v0 protodown_reason 3
$ ip link set v0 protodown_reason 3 x
$ ip link set v0 protodown_reason nope on
$ ip link set v0 protodown_reason 32 on
$ ip link set v0 protodown_reason 3 on
