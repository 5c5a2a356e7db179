# A changed address of a veth.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 address 02:00:00:00:00:03
$ ip addr show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:03 brd ff:ff:ff:ff:ff:ff
$ ip -br -0 addr show v0
v0@v1            DOWN           02:00:00:00:00:03 <BROADCAST,MULTICAST,M-DOWN>·
