#! mask timers
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip -d link show br0
$ ip -d -j link show br0
$ ip -d -j -p link show br0
