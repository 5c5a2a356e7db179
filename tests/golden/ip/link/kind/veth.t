# The other end's options are those of "ip link add".
$ ip link add va address 02:00:00:00:00:01 type veth peer name vb address 02:00:00:00:00:02 mtu 1400 txqueuelen 7
$ ip -d link show vb
2: vb@va: <BROADCAST,MULTICAST,M-DOWN> mtu 1400 qdisc noop state DOWN mode DEFAULT group default qlen 7
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    veth addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j link show va
[{"ifindex":3,"link":"vb","ifname":"va","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff"}]
$ ip link add vc type veth peer
$ ip link add vd type veth peer name
! Command line is not complete. Try option "help"
? 255
$ ip link add vd type veth peer name ve nosuch
! both "name" and "dev" cannot be used when creating devices.
? 255
$ ip link add vd type veth peer nam ve
! Error: either "dev" is duplicate, or "ve" is garbage.
? 255
$ ip link add vd type veth name ve
Usage: …
? 1
$ ip link add vd type veth help
Usage: …
? 1
$ ip link add va type veth peer name vf
! RTNETLINK answers: File exists
? 2
$ ip link add vg type veth peer name vb
! RTNETLINK answers: File exists
? 2
$ ip link add vd type veth peer name a/b
! Error: argument "a/b" is wrong: "name" not a valid ifname
? 255
$ ip link set va type veth peer name vh
! Cannot find device "vh"
? 1
$ ip link help veth
Usage: …
