$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 promisc allmulti -arp -trailers up
$ ifconfig v0
v0: flags=995<UP,BROADCAST,NOTRAILERS,RUNNING,NOARP,PROMISC,ALLMULTI>  mtu 1500
        ether 02:00:00:00:00:10  txqueuelen 32  (Ethernet)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
$ ifconfig -s v0
Iface      MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
v0               1500        0      0      0 0             0      0      0      0 ABPNORU
