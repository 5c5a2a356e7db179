# Queues are counted.
$ ip tuntap add dev t0 mode tap multi_queue one_queue
$ ip link set t0 address 02:00:00:00:00:01
$ ip -d link show t0
$ ip -j -p -d link show t0
$ ip link set t0 type tun
$ ip link set t0 type tun mode tap
$ ip link show type tun
