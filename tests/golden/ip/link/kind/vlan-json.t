# In JSON.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 v0 address 02:00:00:00:00:20 type vlan id 5
$ ip -d -j link show v0 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"vlan","info_data":{"protocol":"802.1Q","id":5,"flags":["REORDER_HDR"]}}
$ ip link add link e0 v1 address 02:00:00:00:00:21 type vlan id 5 protocol 802.1ad
$ ip -d -j link show v1 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"vlan","info_data":{"protocol":"802.1ad","id":5,"flags":["REORDER_HDR"]}}
$ ip link add link e0 v2 address 02:00:00:00:00:22 type vlan id 5 reorder_hdr off
! Error: 8021q: VLAN device already exists.
? 2
$ ip -d -j link show v2 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "v2" does not exist.
$ ip link add link e0 v3 address 02:00:00:00:00:23 type vlan id 5 gvrp on
! Error: 8021q: VLAN device already exists.
? 2
$ ip -d -j link show v3 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "v3" does not exist.
$ ip link add link e0 v4 address 02:00:00:00:00:24 type vlan id 5 egress-qos-map 1:2 3:4
! Error: 8021q: VLAN device already exists.
? 2
$ ip -d -j link show v4 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "v4" does not exist.
$ ip -d -j -p link show type vlan | grep -c info_kind
2
