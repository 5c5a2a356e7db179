$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link property
$ ip link property add
$ ip link property add dev
$ ip link property add dev v0
$ ip link property add dev v0 altname
$ ip link property add dev v0 altname a b
$ ip link property add dev nope altname a
$ ip link property add dev v0 bogus
$ ip link property bogus dev v0 altname x
$ ip link show v0
