# An alternative name stands for the device everywhere.
$ ip link add v0 address 02:00:00:00:00:01 numtxqueues 1 numrxqueues 1 type veth peer name v1 address 02:00:00:00:00:02 numtxqueues 1 numrxqueues 1
$ ip link property add dev v0 altname a-rather-long-name-for-a-device
$ ip link set a-rather-long-name-for-a-device up
$ ip -d link show a-rather-long-name-for-a-device
3: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    veth addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
    altname a-rather-long-name-for-a-device
$ ip -br link show dev a-rather-long-name-for-a-device
v0@v1            LOWERLAYERDOWN 02:00:00:00:00:01 <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN>·
$ ip -o link show v0
3: v0@v1: <NO-CARRIER,BROADCAST,MULTICAST,UP,M-DOWN> mtu 1500 qdisc noqueue state LOWERLAYERDOWN mode DEFAULT group default qlen 1000\    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff\    altname a-rather-long-name-for-a-device
$ ip link set v0 name a-rather-long-name-for-a-device
! Error: argument "a-rather-long-name-for-a-device" is wrong: "name" not a valid ifname
? 255
$ ip link delete a-rather-long-name-for-a-device
$ ip -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
