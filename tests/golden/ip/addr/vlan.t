#! needs vm
# A link upon another.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name d0.7 type vlan id 7
$ ip addr add 10.0.0.1/24 dev d0.7
$ ip addr show d0.7
$ ip -d addr show d0.7
$ ip -br addr
$ ip -j addr show d0.7
