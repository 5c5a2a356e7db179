#! mask timers
$ ip link add br0 address 02:00:00:00:00:03 type bridge
$ ip link set br0 type bridge forward_delay 400 hello_time 100 max_age 700 ageing_time 1000
$ ip -d link show br0
$ ip link set br0 type bridge stp_state 1 forward_delay 1
$ ip link set br0 type bridge hello_time 1
$ ip link set br0 type bridge max_age 1
$ ip link set br0 type bridge ageing_time 4294967296
