# A longer word names the device of its first 15 bytes.
$ ip link add abcdefghijklmno address 02:00:00:00:00:01 type dummy
$ ifconfig abcdefghijklmnop
abcdefghijklmno: flags=130<BROADCAST,NOARP>  mtu 1500
        ether 02:00:00:00:00:01  txqueuelen 1000  (Ethernet)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
$ ifconfig abcdefghijklmnop 10.0.0.1
$ ifconfig abcdefghijklmno:1 10.0.0.2
$ ip -br -4 addr
abcdefghijklmno  UNKNOWN        10.0.0.2/8·
$ ifconfig abcdefghijklmnop down
$ ifconfig -s abcdefghijklmnop | cut -c1-22
Iface      MTU    RX-O
abcdefghijklmno  1500·
