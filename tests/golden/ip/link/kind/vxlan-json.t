# In JSON.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add v0 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 remote 10.0.0.9 local 10.0.0.1
$ ip -d -j link show v0 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"vxlan","info_data":{"id":5,"remote":"10.0.0.9","local":"10.0.0.1","port_range":{"low":0,"high":0},"port":4789,"ttl":0,"df":"unset","ageing":300,"external":false,"learning":true,"proxy":false,"rsc":false,"l2miss":false,"l3miss":false,"udp_csum":true,"udp_zero_csum6_tx":false,"udp_zero_csum6_rx":false,"remcsum_tx":false,"remcsum_rx":false,"localbypass":true}}
$ ip link add v1 address 02:00:00:00:00:21 type vxlan id 5 dstport 4789 group 239.0.0.1 dev e0
! Error: A VXLAN device with the specified VNI already exists.
? 2
$ ip -d -j link show v1 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "v1" does not exist.
$ ip link add v2 address 02:00:00:00:00:22 type vxlan id 5 dstport 4789 ttl 64 tos 0x10 remote 10.0.0.9
! Error: A VXLAN device with the specified VNI already exists.
? 2
$ ip -d -j link show v2 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "v2" does not exist.
$ ip link add v3 address 02:00:00:00:00:23 type vxlan id 5 dstport 4789 ttl inherit tos inherit
! Error: A VXLAN device with the specified VNI already exists.
? 2
$ ip -d -j link show v3 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "v3" does not exist.
$ ip link add v4 address 02:00:00:00:00:24 type vxlan id 5 dstport 4789 remote 2001:db8::9 local 2001:db8::1
$ ip -d -j link show v4 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"vxlan","info_data":{"id":5,"remote6":"2001:db8::9","local6":"2001:db8::1","port_range":{"low":0,"high":0},"port":4789,"ttl":0,"df":"unset","ageing":300,"external":false,"learning":true,"proxy":false,"rsc":false,"l2miss":false,"l3miss":false,"udp_csum":true,"udp_zero_csum6_tx":false,"udp_zero_csum6_rx":false,"remcsum_tx":false,"remcsum_rx":false,"localbypass":true}}
$ ip -d -j -p link show type vxlan | grep -c info_kind
2
