#! mask timers
$ ip link add br0 address 02:00:00:00:00:03 type bridge stp_state 1 priority 100
$ ip -d link show br0
$ ip link set br0 type bridge priority x
$ ip link set br0 type bridge priority 65536
$ ip link set br0 type bridge stp_state x
$ ip link set br0 type bridge stp 0 prio 0x8000
$ ip -d -j link show br0
