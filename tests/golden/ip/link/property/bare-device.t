$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link property add v0 altname a
$ ip link property add altname b v0
$ ip link property add altname c dev v0 dev v1
$ ip link show v0
