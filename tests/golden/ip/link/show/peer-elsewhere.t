# A peer in another namespace is a number, and its namespace a name if it has one.
$ ip netns add n1
$ ip link add v0 address 02:00:00:00:00:01 numtxqueues 1 numrxqueues 1 type veth peer name v1 address 02:00:00:00:00:02 netns n1
$ ip link show v0
2: v0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff link-netns n1
$ ip -d link show v0
2: v0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff link-netns n1 promiscuity 0 allmulti 0 minmtu 68 maxmtu 65535·
    veth addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 524280 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j link show v0
[{"ifindex":2,"link_index":2,"ifname":"v0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0}]
$ ip -br link show v0
v0@if2           DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST>·
$ ip -br -j link show v0
[{"link_index":2,"ifname":"v0","operstate":"DOWN","address":"02:00:00:00:00:01","flags":["BROADCAST","MULTICAST"]}]
$ ip -c link show v0
2: ⟨1b⟩[36mv0@if2: ⟨1b⟩[0m<BROADCAST,MULTICAST> mtu 1500 qdisc noop state ⟨1b⟩[31mDOWN ⟨1b⟩[0mmode DEFAULT group default qlen 1000
    link/ether ⟨1b⟩[33m02:00:00:00:00:01⟨1b⟩[0m brd ⟨1b⟩[33mff:ff:ff:ff:ff:ff⟨1b⟩[0m link-netns n1
$ ip -n n1 link show v1
2: v1@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff link-netnsid 0
$ ip -n n1 -j link show v1
[{"ifindex":2,"link_index":2,"ifname":"v1","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:02","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0}]
