#! mask counters
# A label whose base is an alternative name.
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip link add v1 address 02:00:00:00:00:02 type dummy
$ ip link set v0 up; ip link set v1 up
$ ip -6 addr flush dev v0; ip -6 addr flush dev v1
$ ip link property add dev v0 altname alt0
$ ip addr add 10.0.0.1/24 dev v0 label alt0:1
$ ip addr add 10.0.1.1/24 dev v0 label alt0
$ ifconfig -a
alt0: flags=195<UP,BROADCAST,RUNNING,NOARP>  mtu 1500
        inet 10.0.1.1  netmask 255.255.255.0  broadcast 0.0.0.0
        ether 02:00:00:00:00:01  txqueuelen 1000  (Ethernet)
␤
alt0:1: flags=195<UP,BROADCAST,RUNNING,NOARP>  mtu 1500
        inet 10.0.0.1  netmask 255.255.255.0  broadcast 0.0.0.0
        ether 02:00:00:00:00:01  txqueuelen 1000  (Ethernet)
␤
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
$ ifconfig -s
Iface      MTU    RX-OK RX-ERR RX-DRP RX-OVR    TX-OK TX-ERR TX-DRP TX-OVR Flg
alt0             1500      - no statistics available -                        BORU
alt0:1           1500      - no statistics available -                        BORU
v0               1500        0      0      0 0             1      0      0      0 BORU
v1               1500        0      0      0 0             1      0      0      0 BORU
$ ifconfig alt0
alt0: flags=195<UP,BROADCAST,RUNNING,NOARP>  mtu 1500
        inet 10.0.1.1  netmask 255.255.255.0  broadcast 0.0.0.0
        ether 02:00:00:00:00:01  txqueuelen 1000  (Ethernet)
␤
$ ifconfig alt0:1
alt0:1: flags=195<UP,BROADCAST,RUNNING,NOARP>  mtu 1500
        inet 10.0.0.1  netmask 255.255.255.0  broadcast 0.0.0.0
        ether 02:00:00:00:00:01  txqueuelen 1000  (Ethernet)
␤
$ ifconfig v0
v0: flags=195<UP,BROADCAST,RUNNING,NOARP>  mtu 1500
        ether 02:00:00:00:00:01  txqueuelen 1000  (Ethernet)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 1  bytes 70 (70.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
