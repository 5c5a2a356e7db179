# In JSON.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type sit remote 10.0.0.9 local 10.0.0.1 mode ip6ip
$ ip -d -j link show t0 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"sit","info_data":{"proto":"ip6ip","remote":"10.0.0.9","local":"10.0.0.1","ttl":0,"pmtudisc":true}}
$ ip link add t1 type sit remote 10.0.0.9 local 10.0.0.1 mode mplsip
! RTNETLINK answers: File exists
? 2
$ ip -d -j link show t1 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "t1" does not exist.
$ ip link add t2 type sit remote 10.0.0.9 local 10.0.0.1 mode any
! RTNETLINK answers: File exists
? 2
$ ip -d -j link show t2 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "t2" does not exist.
$ ip link add t3 type sit remote 10.0.0.9 local 10.0.0.1 isatap
! RTNETLINK answers: File exists
? 2
$ ip -d -j link show t3 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "t3" does not exist.
$ ip link add t4 type sit remote 10.0.0.9 local 10.0.0.1 encap gue encap-sport auto encap-dport 5555
! RTNETLINK answers: Invalid argument
? 2
$ ip -d -j link show t4 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "t4" does not exist.
$ ip -d -j -p link show type sit | grep -c info_kind
1
