#! needs vm
# A link that queues what others send.
$ ip link add i0 address 02:00:00:00:00:01 type ifb
$ ip -d link show i0
$ ip -j -d link show i0
$ ip link add i1 type ifb queues 3
$ ip link set i0 type ifb
$ ip link show type ifb
$ ip link add i2 numtxqueues 2 numrxqueues 3 address 02:00:00:00:00:02 type ifb
$ ip -d link show i2
