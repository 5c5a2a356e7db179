# One address a label is shown, the first.
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ip addr add 10.0.0.2/24 dev v0
$ ip addr add 10.0.1.2/25 brd + dev v0
$ ifconfig v0
v0: flags=4098<BROADCAST,MULTICAST>  mtu 1500
        inet 10.0.0.2  netmask 255.255.255.0  broadcast 0.0.0.0
        ether 02:00:00:00:00:10  txqueuelen 1000  (Ethernet)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
$ ip addr del 10.0.0.2/24 dev v0
$ ifconfig v0
v0: flags=4098<BROADCAST,MULTICAST>  mtu 1500
        inet 10.0.1.2  netmask 255.255.255.128  broadcast 10.0.1.127
        ether 02:00:00:00:00:10  txqueuelen 1000  (Ethernet)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
