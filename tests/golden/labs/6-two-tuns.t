# Lab 6: two tun devices, each in its own namespace, adapted to one bridge.
#! mask mac
$ ip netns add n1; ip netns add n2
$ ip tuntap add dev tun1 mode tun
$ ip tuntap add dev tun2 mode tun
$ ip tuntap list
tun1: tun persist
tun2: tun persist
$ ip link set tun1 netns n1
$ ip link set tun2 netns n2
$ ip link add va type veth peer name vb
$ ip link add vc type veth peer name vd
$ brctl addbr br0
$ brctl addif br0 vb
$ brctl addif br0 vd
$ ip link set va netns n1
$ ip link set vc netns n2
$ ip netns exec n1 ip -d link show tun1
2: tun1: <POINTOPOINT,MULTICAST,NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 500
    link/none  promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    tun type tun pi off vnet_hdr off persist on addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip netns exec n1 ip tuntap show
tun1: tun persist
$ brctl show | cut -f 4-
STP enabled	interfaces
no		vb
				vd
$ ip netns exec n1 ip tuntap del dev tun1 mode tun
$ ip netns exec n1 ip link show tun1
! Device "tun1" does not exist.
? 1
