$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip -N link show v0
3: v0@v1: <BROADCAST,MULTICAST,M-DOWN> mtu 1500 qdisc noop state DOWN mode DEFAULT group 0 qlen 1000
    link/[1] 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
$ ip -N -j link show lo
[{"ifindex":1,"ifname":"lo","flags":["LOOPBACK"],"mtu":65536,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"0","txqlen":1000,"link_type":"[772]","address":"00:00:00:00:00:00","broadcast":"00:00:00:00:00:00"}]
$ ip -N -br link show v0
v0@v1            DOWN           02:00:00:00:00:01 <BROADCAST,MULTICAST,M-DOWN>·
