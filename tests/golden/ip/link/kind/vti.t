#! needs vm
# A tunnel whose packets IPsec takes.
$ ip link add v0 type vti remote 10.0.0.2 local 10.0.0.1 key 5
$ ip -d link show v0
$ ip -j -d link show v0
$ ip link set v0 type vti ikey 1.2.3.4 okey 7 fwmark 0x10
$ ip -d link show v0
$ ip -j -d link show v0
$ ip link set v0 type vti remote 10.0.0.3
$ ip -d link show v0
$ ip link add v1 type vti remote x
$ ip link add v1 type vti key x
$ ip link add v1 type vti ikey x
$ ip link add v1 type vti fwmark x
$ ip link add v1 type vti dev nosuch
$ ip link add v1 type vti what
$ ip link add v1 type vti remote
$ ip link add v1 type vti help
