$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip netns add n1
$ ip link set v1 netns n1
$ ip link show v0
3: v0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff link-netns n1
$ ip -j link show v0
[{"ifindex":3,"link_index":2,"ifname":"v0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0}]
$ ip -n n1 link show v1
2: v1@if3: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff link-netnsid 0
$ ip -n n1 -br link
lo               DOWN           00:00:00:00:00:00 <LOOPBACK>·
v1@if3           DOWN           02:00:00:00:00:02 <BROADCAST,MULTICAST>·
$ ip link set v0 netns nope
! Error: argument "nope" is wrong: Invalid "netns" value
! ␤
? 255
$ ip link set v0 netns
! Command line is not complete. Try option "help"
? 255
$ ip link set v1 netns n1
! Cannot find device "v1"
? 1
