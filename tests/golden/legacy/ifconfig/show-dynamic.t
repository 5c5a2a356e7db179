# The sixteenth flag makes the number negative.
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 dynamic
$ ifconfig v0
v0: flags=-28670<BROADCAST,MULTICAST,DYNAMIC>  mtu 1500
        ether 02:00:00:00:00:10  txqueuelen 1000  (Ethernet)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
$ ifconfig v0 -dynamic
$ ifconfig v0
v0: flags=4098<BROADCAST,MULTICAST>  mtu 1500
        ether 02:00:00:00:00:10  txqueuelen 1000  (Ethernet)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
