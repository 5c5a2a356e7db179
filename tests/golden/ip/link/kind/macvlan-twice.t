#! needs vm
# The last mode counts.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name m0 address 02:00:00:00:00:02 type macvlan mode private mode bridge bcqueuelen 5 bcqueuelen 6
$ ip -d link show m0
$ ip link set m0 type macvlan mode passthru
$ ip link set m0 type macvlan help
$ ip link set m0 type macvlan bcq 0
$ ip -d link show m0
