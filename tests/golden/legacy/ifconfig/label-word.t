#! mask counters
# A label that is no alias is looked for as an interface, and ends the list.
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip link add v1 address 02:00:00:00:00:02 type dummy
$ ip link set v0 up; ip link set v1 up
$ ip -6 addr flush dev v0; ip -6 addr flush dev v1
$ ip addr add 10.0.0.1/24 dev v0 label other
$ ifconfig -a
lo: flags=8<LOOPBACK>  mtu 65536
        loop  txqueuelen 1000  (Local Loopback)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
! other: error fetching interface information: Device not found
? 1
$ ifconfig
! other: error fetching interface information: Device not found
? 1
$ ifconfig -s
Iface      MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
! other: error fetching interface information: Device not found
? 1
$ ifconfig -a -s
Iface      MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
lo              65536        0      0      0 0             0      0      0      0 L
! other: error fetching interface information: Device not found
? 1
$ ifconfig other
! other: error fetching interface information: Device not found
? 1
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
$ ifconfig other 10.0.0.2
! SIOCSIFADDR: No such device
! other: ERROR while getting interface flags: No such device
? 255
$ ip -br -4 addr
v0               UNKNOWN        10.0.0.1/24·
