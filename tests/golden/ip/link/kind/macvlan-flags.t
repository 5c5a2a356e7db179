#! needs vm
# nopromisc goes with passthru, nodst with source.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name m0 type macvlan mode passthru nopromisc
$ ip -d link show m0
$ ip -j -d link show m0
$ ip link del m0
$ ip link add link d0 name m0 address 02:00:00:00:00:02 type macvlan mode source nodst
$ ip -d link show m0
$ ip link set m0 type macvlan flag null
$ ip -d link show m0
$ ip link set m0 type macvlan flag nodst
$ ip -d link show m0
$ ip link set m0 type macvlan mode bridge nopromisc
$ ip link set m0 type macvlan mode source nopromisc
$ ip link set m0 type macvlan nodst
