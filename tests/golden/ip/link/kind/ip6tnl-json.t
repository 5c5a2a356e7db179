#! mask permaddr
# In JSON.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type ip6tnl remote 2001:db8::9 local 2001:db8::1 mode ip6ip6
$ ip -d -j link show t0 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"ip6tnl","info_data":{"proto":"ip6ip6","remote":"2001:db8::9","local":"2001:db8::1","ttl":64,"encap_limit":4,"tclass":"0x00","flowlabel":"0x00000"}}
$ ip link add t1 type ip6tnl remote 2001:db8::9 local 2001:db8::1 mode ipip6
! RTNETLINK answers: File exists
? 2
$ ip -d -j link show t1 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "t1" does not exist.
$ ip link add t2 type ip6tnl remote 2001:db8::9 local 2001:db8::1 mode any
! RTNETLINK answers: File exists
? 2
$ ip -d -j link show t2 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "t2" does not exist.
$ ip link add t3 type ip6tnl remote 2001:db8::9 local 2001:db8::1 ttl 64 encaplimit 3
! RTNETLINK answers: File exists
? 2
$ ip -d -j link show t3 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "t3" does not exist.
$ ip link add t4 type ip6tnl remote 2001:db8::9 local 2001:db8::1 encap gue encap-sport auto encap-dport 5555
! RTNETLINK answers: Invalid argument
? 2
$ ip -d -j link show t4 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "t4" does not exist.
$ ip -d -j -p link show type ip6tnl | grep -c info_kind
1
