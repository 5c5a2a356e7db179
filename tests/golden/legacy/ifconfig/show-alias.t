# Whatever stands behind the colon, the device is shown by that name.
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ip addr add 10.0.0.2/24 brd + dev v0 label v0:z
$ ifconfig v0:z
v0:z: flags=4098<BROADCAST,MULTICAST>  mtu 1500
        inet 10.0.0.2  netmask 255.255.255.0  broadcast 10.0.0.255
        ether 02:00:00:00:00:10  txqueuelen 1000  (Ethernet)
␤
$ ifconfig v0:9
v0:9: flags=4098<BROADCAST,MULTICAST>  mtu 1500
        ether 02:00:00:00:00:10  txqueuelen 1000  (Ethernet)
␤
$ ifconfig v0:
v0:: flags=4098<BROADCAST,MULTICAST>  mtu 1500
        ether 02:00:00:00:00:10  txqueuelen 1000  (Ethernet)
␤
$ ifconfig -s v0:z
Iface      MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
v0:z             1500      - no statistics available -                        BM
