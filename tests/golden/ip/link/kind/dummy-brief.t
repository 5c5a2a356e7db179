#! needs vm
# Of a kind without options, the name is all that is sent.
$ ip link add dev d0 address 02:00:00:00:00:01 mtu 1400 type dummy
$ ip link add d0 type dummy
$ ip link add d1 type dumm
$ ip -br link show type dummy
$ ip -d -br link show type dummy
$ ip -j -p -d link show d0
