$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip -N link show v0
$ ip -N -j link show lo
$ ip -N -br link show v0
