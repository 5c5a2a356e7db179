#! needs qemu
# In JSON.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add x0 type xfrm if_id 5 dev e0
$ ip -d -j link show x0 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"xfrm","info_data":{"if_id":"0x5"}}
$ ip link add x1 type xfrm if_id 0x10
$ ip -d -j link show x1 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"xfrm","info_data":{"if_id":"0x10"}}
$ ip link add x2 type xfrm dev e0 if_id 7
$ ip -d -j link show x2 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"xfrm","info_data":{"if_id":"0x7"}}
$ ip link add x3 type xfrm dev e0 if_id 7
! RTNETLINK answers: File exists
? 2
$ ip -d -j link show x3 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "x3" does not exist.
$ ip -d -j -p link show type xfrm | grep -c info_kind
3
