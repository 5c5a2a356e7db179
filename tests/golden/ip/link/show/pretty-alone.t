# -p says nothing without -j.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip -p link show v0
$ ip -p -br link show v1
