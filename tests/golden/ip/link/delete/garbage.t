$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link delete v0 bogus
$ ip link delete v0 v1
$ ip link delete v0 dev v1
$ ip link delete name v0
$ ip link show v0
$ ip link delete v0 up
$ ip -br link
