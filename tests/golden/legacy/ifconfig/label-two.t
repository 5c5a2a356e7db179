#! mask counters
# Two addresses of one label, on two links.
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip link add v1 address 02:00:00:00:00:02 type dummy
$ ip link set v0 up; ip link set v1 up
$ ip -6 addr flush dev v0; ip -6 addr flush dev v1
$ ip addr add 10.0.0.1/24 dev v0 label v1:1
$ ip addr add 10.0.1.1/24 dev v1 label v1:1
$ ip addr add 10.0.2.1/24 dev v0 label v0
$ ifconfig
v0: flags=195<UP,BROADCAST,RUNNING,NOARP>  mtu 1500
        inet 10.0.2.1  netmask 255.255.255.0  broadcast 0.0.0.0
        ether 02:00:00:00:00:01  txqueuelen 1000  (Ethernet)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 1  bytes 70 (70.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
v1: flags=195<UP,BROADCAST,RUNNING,NOARP>  mtu 1500
        ether 02:00:00:00:00:02  txqueuelen 1000  (Ethernet)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 1  bytes 70 (70.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
v1:1: flags=195<UP,BROADCAST,RUNNING,NOARP>  mtu 1500
        inet 10.0.1.1  netmask 255.255.255.0  broadcast 0.0.0.0
        ether 02:00:00:00:00:02  txqueuelen 1000  (Ethernet)
␤
$ ifconfig v1:1
v1:1: flags=195<UP,BROADCAST,RUNNING,NOARP>  mtu 1500
        inet 10.0.1.1  netmask 255.255.255.0  broadcast 0.0.0.0
        ether 02:00:00:00:00:02  txqueuelen 1000  (Ethernet)
␤
$ ifconfig v0 add 10.0.3.1
$ ifconfig v1 add 10.0.1.1
$ ifconfig v1 del 10.0.0.1
$ ip -br -4 addr
v0               UNKNOWN        10.0.0.1/24 10.0.2.1/24 10.0.3.1/24·
v1               UNKNOWN        10.0.1.1/24 10.0.0.1/0·
