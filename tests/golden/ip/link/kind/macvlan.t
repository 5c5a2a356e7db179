#! needs vm
# Several links on one, each with its own address.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name m0 address 02:00:00:00:00:02 type macvlan
$ ip -d link show m0
$ ip -j -d link show m0
$ ip link add link d0 name m1 address 02:00:00:00:00:03 type macvlan mode bridge bcqueuelen 2000 bclim 4
$ ip -d link show m1
$ ip -j -d link show m1
$ ip link set m1 type macvlan mode private bclim -1
$ ip -d link show m1
$ ip link set m1 type macvlan mode vepa flag nopromisc
$ ip -d link show m1
