$ ip netns add a
$ ip netns exec a echo hello world
hello world
$ ip netns exec a ip link show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ ip netns exec a sh -c 'ip link set lo up; ip -4 -br addr show lo'
lo               UNKNOWN        127.0.0.1/8·
$ ip netns e a echo -n x
x∅
$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
