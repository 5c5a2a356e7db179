# In JSON.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type gre remote 10.0.0.9 local 10.0.0.1 key 5
$ ip -d -j link show t0 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"gre","info_data":{"remote":"10.0.0.9","local":"10.0.0.1","ttl":0,"pmtudisc":true,"ikey":"0.0.0.5","okey":"0.0.0.5"}}
$ ip link add t1 type gre remote 10.0.0.9 local 10.0.0.1 ikey 1 okey 10.0.0.2
$ ip -d -j link show t1 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"gre","info_data":{"remote":"10.0.0.9","local":"10.0.0.1","ttl":0,"pmtudisc":true,"ikey":"0.0.0.1","okey":"10.0.0.2"}}
$ ip link add t2 type gre remote 10.0.0.9 local 10.0.0.1 iseq ocsum
$ ip -d -j link show t2 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"gre","info_data":{"remote":"10.0.0.9","local":"10.0.0.1","ttl":0,"pmtudisc":true,"iseq":true,"ocsum":true}}
$ ip link add t3 type gre remote 10.0.0.9 local 10.0.0.1 seq csum
! RTNETLINK answers: File exists
? 2
$ ip -d -j link show t3 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "t3" does not exist.
$ ip link add t4 type gre remote 10.0.0.9 local 10.0.0.1 encap gue encap-sport 7 encap-dport 8 encap-remcsum
! RTNETLINK answers: Invalid argument
? 2
$ ip -d -j link show t4 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "t4" does not exist.
$ ip -d -j -p link show type gre | grep -c info_kind
3
