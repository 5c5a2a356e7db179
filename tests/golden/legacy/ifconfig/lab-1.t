$ ip link add sunldveth01 address 02:00:00:00:00:01 type ifb
$ ip link set sunldveth01 addrgenmode none
$ ifconfig sunldveth01 100.2.96.2/16 up
$ ip -o addr show sunldveth01
2: sunldveth01    inet 100.2.96.2/16 brd 100.2.255.255 scope global sunldveth01\       valid_lft forever preferred_lft forever
$ ifconfig sunldveth01
sunldveth01: flags=195<UP,BROADCAST,RUNNING,NOARP>  mtu 1500
        inet 100.2.96.2  netmask 255.255.0.0  broadcast 100.2.255.255
        ether 02:00:00:00:00:01  txqueuelen 32  (Ethernet)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
