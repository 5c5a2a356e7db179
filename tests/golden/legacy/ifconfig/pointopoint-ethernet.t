$ ip link add v0 address 02:00:00:00:00:10 type ifb
$ ip link set v0 addrgenmode none
$ ifconfig v0 10.0.0.1/24
$ ifconfig v0 pointopoint 10.0.0.2
$ ip -o addr show v0
2: v0    inet 10.0.0.1 peer 10.0.0.2/24 brd 10.0.0.255 scope global v0\       valid_lft forever preferred_lft forever
$ ifconfig v0
v0: flags=195<UP,BROADCAST,RUNNING,NOARP>  mtu 1500
        inet 10.0.0.1  netmask 255.255.255.0  broadcast 10.0.0.255
        ether 02:00:00:00:00:10  txqueuelen 32  (Ethernet)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
