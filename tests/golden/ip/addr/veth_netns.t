# The other end in another namespace.
$ ip netns add n1
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 netns n1 address 02:00:00:00:00:02
$ ip addr add 10.0.0.1/24 dev v0
$ ip addr show v0
2: v0@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff link-netns n1
    inet 10.0.0.1/24 scope global v0
       valid_lft forever preferred_lft forever
$ ip -j addr show v0
[{"ifindex":2,"link_index":2,"ifname":"v0","flags":["BROADCAST","MULTICAST"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","link_netnsid":0,"addr_info":[{"family":"inet","local":"10.0.0.1","prefixlen":24,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
$ ip -n n1 addr show v1
2: v1@if2: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:02 brd ff:ff:ff:ff:ff:ff link-netnsid 0
$ ip -br addr show v0
v0@if2           DOWN           10.0.0.1/24·
