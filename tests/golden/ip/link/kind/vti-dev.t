#! needs vm
# The device below.
$ ip link add d0 type dummy
$ ip link add v0 type vti remote 10.0.0.2 local 10.0.0.1 dev d0
$ ip -d link show v0
$ ip -j -d link show v0
$ ip link set v0 type vti key 3 key 4
$ ip -d link show v0
$ ip link add v1 type vti local any remote any key 9
$ ip -d link show v1
$ ip link set v1 type vti l 10.0.0.9
$ ip link set v1 type vti fwmark 0
$ ip -d link show v1
