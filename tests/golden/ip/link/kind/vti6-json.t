#! mask permaddr
# In JSON.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type vti6 remote 2001:db8::9 local 2001:db8::1 key 5
$ ip -d -j link show t0 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"vti6","info_data":{"remote":"2001:db8::9","local":"2001:db8::1","ikey":"0.0.0.5","okey":"0.0.0.5"}}
$ ip link add t1 type vti6 remote 2001:db8::9 local 2001:db8::1 ikey 1 okey 2
! RTNETLINK answers: File exists
? 2
$ ip -d -j link show t1 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "t1" does not exist.
$ ip link add t2 type vti6 remote 2001:db8::9 local 2001:db8::1 ikey 10.0.0.5
! RTNETLINK answers: File exists
? 2
$ ip -d -j link show t2 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "t2" does not exist.
$ ip link add t3 type vti6 remote 2001:db8::9 local 2001:db8::1 dev e0
! RTNETLINK answers: File exists
? 2
$ ip -d -j link show t3 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "t3" does not exist.
$ ip link add t4 type vti6 remote 2001:db8::9 local 2001:db8::1 key 4294967295
! RTNETLINK answers: File exists
? 2
$ ip -d -j link show t4 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "t4" does not exist.
$ ip -d -j -p link show type vti6 | grep -c info_kind
1
