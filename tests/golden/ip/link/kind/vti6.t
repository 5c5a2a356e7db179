#! needs vm
#! mask permaddr
# The same over IPv6.
$ ip link add v0 type vti6 remote 2001:db8::2 local 2001:db8::1 key 5
$ ip -d link show v0
$ ip -j -d link show v0
$ ip link set v0 type vti6 ikey 1.2.3.4 okey 7 fwmark 0x10
$ ip -d link show v0
$ ip -j -d link show v0
$ ip link set v0 type vti6 remote 2001:db8::3
$ ip -d link show v0
$ ip link add v1 type vti6 remote x
$ ip link add v1 type vti6 remote 10.0.0.1
$ ip link add v1 type vti6 key x
$ ip link add v1 type vti6 okey x
$ ip link add v1 type vti6 fwmark x
$ ip link add v1 type vti6 dev nosuch
$ ip link add v1 type vti6 what
$ ip link add v1 type vti6 help
