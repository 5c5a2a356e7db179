$ ip link add i0 address 02:00:00:00:00:20 type ifb
$ ifconfig i0
i0: flags=130<BROADCAST,NOARP>  mtu 1500
        ether 02:00:00:00:00:20  txqueuelen 32  (Ethernet)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
$ ifconfig -s i0
Iface      MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
i0               1500        0      0      0 0             0      0      0      0 BO
