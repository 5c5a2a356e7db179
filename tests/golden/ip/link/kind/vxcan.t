#! needs vm
# A pair of CAN links.
$ ip link add v0 type vxcan peer name v1
$ ip -d link show v0
3: v0@v1: <NOARP,M-DOWN> mtu 72 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/can  promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    vxcan numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip -j -d link show v0
[{"ifindex":3,"link":"v1","ifname":"v0","flags":["NOARP","M-DOWN"],"mtu":72,"qdisc":"noop","operstate":"DOWN","linkmode":"DEFAULT","group":"default","txqlen":1000,"link_type":"can","promiscuity":0,"allmulti":0,"min_mtu":0,"max_mtu":0,"linkinfo":{"info_kind":"vxcan"},"num_tx_queues":1,"gso_max_size":65536,"gso_max_segs":65535,"tso_max_size":65536,"tso_max_segs":65535,"gro_max_size":65536,"gso_ipv4_max_size":65536,"gro_ipv4_max_size":65536}]
$ ip -br link show v1
v1@v0            DOWN           <NOARP,M-DOWN>·
$ ip link add v2 type vxcan
$ ip -br link show type vxcan
v1@v0            DOWN           <NOARP,M-DOWN>·
v0@v1            DOWN           <NOARP,M-DOWN>·
vxcan0@v2        DOWN           <NOARP,M-DOWN>·
v2@vxcan0        DOWN           <NOARP,M-DOWN>·
$ ip link add v4 type vxcan peer name v5 mtu 72
$ ip -br link show v5
v5@v4            DOWN           <NOARP,M-DOWN>·
$ ip link add v6 type vxcan peer
$ ip link add v6 type vxcan peer name
! Command line is not complete. Try option "help"
? 255
$ ip link add v6 type vxcan what
Usage: …
? 1
$ ip link add v6 type vxcan peer what x
! Error: either "dev" is duplicate, or "x" is garbage.
? 255
$ ip link add v6 type vxcan help
Usage: …
? 1
