#! needs vm
# A kind without options of its own.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip -d link show d0
$ ip -j -d link show d0
$ ip link set d0 type dummy
$ ip link add d1 type dummy foo
$ ip link add d1 type dummy help
$ ip link set d0 type dummy foo
$ ip link show type dummy
$ ip link del d0 type dummy
