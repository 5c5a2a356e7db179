# The other end is named after the link's @.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip addr add 10.0.0.1/24 dev v0
$ ip addr show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet 10.0.0.1/24 scope global v0
       valid_lft forever preferred_lft forever
$ ip -br addr show v0
v0@v1            DOWN           10.0.0.1/24·
$ ip -j addr show v0
[{"ifindex":3,"link":"v1","ifname":"v0","flags":["BROADCAST","MULTICAST","M-DOWN"],"mtu":1500,"qdisc":"noop","operstate":"DOWN","group":"default","txqlen":1000,"link_type":"ether","address":"02:00:00:00:00:01","broadcast":"ff:ff:ff:ff:ff:ff","addr_info":[{"family":"inet","local":"10.0.0.1","prefixlen":24,"scope":"global","label":"v0","valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
$ ip -o addr show v0
3: v0    inet 10.0.0.1/24 scope global v0\       valid_lft forever preferred_lft forever
$ ip -br addr show
lo               DOWN          ·
v1@v0            DOWN          ·
v0@v1            DOWN           10.0.0.1/24·
