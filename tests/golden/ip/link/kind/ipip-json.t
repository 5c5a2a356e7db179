# In JSON.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type ipip remote 10.0.0.9 local 10.0.0.1 mode ipip
$ ip -d -j link show t0 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"ipip","info_data":{"proto":"ipip","remote":"10.0.0.9","local":"10.0.0.1","ttl":0,"pmtudisc":true}}
$ ip link add t1 type ipip remote 10.0.0.9 local 10.0.0.1 mode mplsip
! RTNETLINK answers: File exists
? 2
$ ip -d -j link show t1 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "t1" does not exist.
$ ip link add t2 type ipip remote 10.0.0.9 local 10.0.0.1 mode any
! RTNETLINK answers: File exists
? 2
$ ip -d -j link show t2 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "t2" does not exist.
$ ip link add t3 type ipip remote 10.0.0.9 local 10.0.0.1 ttl 64 tos 0x10
! RTNETLINK answers: File exists
? 2
$ ip -d -j link show t3 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "t3" does not exist.
$ ip link add t4 type ipip remote 10.0.0.9 local 10.0.0.1 encap fou encap-sport auto encap-dport 5555
! RTNETLINK answers: Invalid argument
? 2
$ ip -d -j link show t4 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "t4" does not exist.
$ ip -d -j -p link show type ipip | grep -c info_kind
1
