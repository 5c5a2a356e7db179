#! needs vm
# All options at once.
$ ip link add d0 address 02:00:00:00:00:09 type dummy
$ ip link add v0 address 02:00:00:00:00:01 type vxlan id 5 group 239.0.0.1 local 10.0.0.1 dev d0 ttl 5 tos 0x10 df inherit ageing 100 maxaddress 50 srcport 1000 2000 dstport 4789 proxy rsc l2miss l3miss noudpcsum udp6zerocsumtx udp6zerocsumrx remcsumtx remcsumrx gbp
$ ip -d link show v0
$ ip -j -d link show v0
$ ip link set v0 type vxlan ageing 7 noproxy ttl 9
$ ip link set v0 type vxlan id 5 ageing 7 noproxy ttl 9
$ ip -d link show v0
$ ip link set v0 type vxlan learning
$ ip -d link show v0
