#! needs vm
# As macvlan, with a character device.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name m0 address 02:00:00:00:00:02 type macvtap mode bridge
$ ip -d link show m0
$ ip -j -d link show m0
$ ip link set m0 type macvtap mode private
$ ip -d link show m0
$ ip link set m0 type macvtap what
$ ip link set m0 type macvlan mode bridge
$ ip link add link d0 name m1 type macvtap mode x
$ ip link add link d0 name m1 address 02:00:00:00:00:03 type macvtap
$ ip -d link show m1
