$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link property add dev v0 altname first altname second
$ ip link show v0
$ ip link show first
$ ip -j link show second
$ ip link property add dev v0 altname first
$ ip link property add dev v1 altname v0
$ ip link property add dev v1 altname v1
