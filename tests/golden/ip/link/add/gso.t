$ ip link add v0 address 02:00:00:00:00:01 numtxqueues 1 numrxqueues 1 gso_max_size 1000 gso_max_segs 10 gro_max_size 2000 type veth peer name v1 address 02:00:00:00:00:02
$ ip -d link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    veth addrgenmode eui64 numtxqueues 1 gso_max_size 1000 gso_max_segs 10 tso_max_size 524280 tso_max_segs 65535 gro_max_size 2000 gso_ipv4_max_size 1000 gro_ipv4_max_size 2000·
$ ip link add v2 gso_max_size x type veth
! Error: argument "x" is wrong: Invalid "gso_max_size" value
! ␤
? 255
$ ip link add v2 gro_ipv4_max_size type veth
! Error: argument "type" is wrong: Invalid "gro_ipv4_max_size" value
! ␤
? 255
