#! mask counters
# A label that is an alias of another link: it is listed without the address.
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip link add v1 address 02:00:00:00:00:02 type dummy
$ ip link set v0 up; ip link set v1 up
$ ip -6 addr flush dev v0; ip -6 addr flush dev v1
$ ip addr add 10.0.0.1/24 dev v0 label v1:5
$ ifconfig -a
lo: flags=8<LOOPBACK>  mtu 65536
        loop  txqueuelen 1000  (Local Loopback)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
v0: flags=195<UP,BROADCAST,RUNNING,NOARP>  mtu 1500
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
v1:5: flags=195<UP,BROADCAST,RUNNING,NOARP>  mtu 1500
        ether 02:00:00:00:00:02  txqueuelen 1000  (Ethernet)
␤
$ ifconfig
v0: flags=195<UP,BROADCAST,RUNNING,NOARP>  mtu 1500
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
v1:5: flags=195<UP,BROADCAST,RUNNING,NOARP>  mtu 1500
        ether 02:00:00:00:00:02  txqueuelen 1000  (Ethernet)
␤
$ ifconfig -s
Iface      MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
v0               1500        0      0      0 0             1      0      0      0 BORU
v1               1500        0      0      0 0             1      0      0      0 BORU
v1:5             1500      - no statistics available -                        BORU
$ ifconfig -a -s
Iface      MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
lo              65536        0      0      0 0             0      0      0      0 L
v0               1500        0      0      0 0             1      0      0      0 BORU
v1               1500        0      0      0 0             1      0      0      0 BORU
v1:5             1500      - no statistics available -                        BORU
$ ifconfig v1:5
v1:5: flags=195<UP,BROADCAST,RUNNING,NOARP>  mtu 1500
        ether 02:00:00:00:00:02  txqueuelen 1000  (Ethernet)
␤
$ ifconfig v0
v0: flags=195<UP,BROADCAST,RUNNING,NOARP>  mtu 1500
        ether 02:00:00:00:00:01  txqueuelen 1000  (Ethernet)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 1  bytes 70 (70.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
$ ifconfig v1
v1: flags=195<UP,BROADCAST,RUNNING,NOARP>  mtu 1500
        ether 02:00:00:00:00:02  txqueuelen 1000  (Ethernet)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 1  bytes 70 (70.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
$ ifconfig v1:5 10.0.0.2
$ ip -br -4 addr
v0               UNKNOWN        10.0.0.1/24·
v1               UNKNOWN        10.0.0.2/8·
