#! needs vm
# A link of IPsec policies.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add x0 type xfrm dev d0 if_id 42
$ ip -d link show x0
$ ip -j -d link show x0
$ ip link add x1 type xfrm if_id 0x43
$ ip -d link show x1
$ ip link add x2 type xfrm external
$ ip -d link show x2
$ ip -j -d link show x2
$ ip link set x0 type xfrm if_id 44
$ ip link add x3 type xfrm dev nosuch if_id 5
$ ip link add x3 type xfrm if_id 0
$ ip link add x3 type xfrm if_id x
$ ip link add x3 type xfrm if_id
$ ip link add x3 type xfrm external if_id 5
$ ip link add x3 type xfrm dev d0
$ ip link add x3 type xfrm what
$ ip link add x3 type xfrm help
$ ip link add x4 type xfrm if_id 5 if_id 6
$ ip -d link show x4
