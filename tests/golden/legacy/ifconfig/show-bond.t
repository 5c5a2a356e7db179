#! needs vm
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add b0 address 02:00:00:00:00:02 type bond
$ ip link set d0 master b0
$ ifconfig d0
d0: flags=2243<UP,BROADCAST,RUNNING,NOARP,SLAVE>  mtu 1500
        ether 02:00:00:00:00:02  txqueuelen 1000  (Ethernet)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
$ ifconfig b0
b0: flags=5122<BROADCAST,MASTER,MULTICAST>  mtu 1500
        ether 02:00:00:00:00:02  txqueuelen 1000  (Ethernet)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
$ ifconfig -s d0
Iface      MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
d0               1500        0      0      0 0             0      0      0      0 BOsRU
$ ifconfig -s b0
Iface      MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
b0               1500        0      0      0 0             0      0      0      0 BMm
