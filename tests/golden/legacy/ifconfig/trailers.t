# They turn the flag the other way round.
$ ip link add v0 address 02:00:00:00:00:10 type veth peer name v1 address 02:00:00:00:00:11
$ ifconfig v0 -trailers
$ ifconfig v0
v0: flags=4130<BROADCAST,NOTRAILERS,MULTICAST>  mtu 1500
        ether 02:00:00:00:00:10  txqueuelen 1000  (Ethernet)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
$ ifconfig v0 trailers
$ ifconfig v0
v0: flags=4098<BROADCAST,MULTICAST>  mtu 1500
        ether 02:00:00:00:00:10  txqueuelen 1000  (Ethernet)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
$ ifconfig nope trailers
! nope: ERROR while getting interface flags: No such device
? 255
