$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ip addr add 10.5.0.1 peer 10.5.0.2/24 dev v0
$ ifconfig v0
v0: flags=4098<BROADCAST,MULTICAST>  mtu 1500
        inet 10.5.0.1  netmask 255.255.255.0  broadcast 0.0.0.0
        ether 02:00:00:00:00:10  txqueuelen 1000  (Ethernet)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
