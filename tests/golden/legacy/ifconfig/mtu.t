$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 mtu 1400
$ ifconfig -s v0
Iface      MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
v0               1400        0      0      0 0             0      0      0      0 BO
$ ifconfig v0 mtu 1300x up
$ ifconfig -s v0
Iface      MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
v0               1300        0      0      0 0             0      0      0      0 BORU
