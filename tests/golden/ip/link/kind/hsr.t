#! needs vm
# A ring on two links.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add d1 address 02:00:00:00:00:02 type dummy
$ ip link add h0 type hsr slave1 d0 slave2 d1
$ ip -d link show h0
$ ip -j -d link show h0
$ ip link del h0
$ ip link add h0 type hsr slave1 d0 slave2 d1 supervision 45 version 1
$ ip -d link show h0
$ ip link del h0
$ ip link add h0 type hsr slave1 d0 slave2 d1 proto 1
$ ip -d link show h0
$ ip -j -d link show h0
$ ip link set h0 type hsr supervision 5
