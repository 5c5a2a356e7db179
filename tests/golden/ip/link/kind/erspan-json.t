# In JSON.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 address 02:00:00:00:00:20 type erspan seq key 5 remote 10.0.0.9 local 10.0.0.1 erspan_ver 1 erspan 7
$ ip -d -j link show t0 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"erspan","info_data":{"remote":"10.0.0.9","local":"10.0.0.1","ttl":0,"pmtudisc":true,"ikey":"0.0.0.5","okey":"0.0.0.5","iseq":true,"oseq":true,"erspan_index":7,"erspan_ver":1}}
$ ip link add t1 address 02:00:00:00:00:21 type erspan seq key 5 remote 10.0.0.9 local 10.0.0.1 erspan_ver 2 erspan_dir ingress erspan_hwid 5
! RTNETLINK answers: File exists
? 2
$ ip -d -j link show t1 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "t1" does not exist.
$ ip link add t2 address 02:00:00:00:00:22 type erspan seq key 5 remote 10.0.0.9 local 10.0.0.1 erspan_ver 2 erspan_dir egress erspan_hwid 63
! RTNETLINK answers: File exists
? 2
$ ip -d -j link show t2 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "t2" does not exist.
$ ip link add t3 address 02:00:00:00:00:23 type erspan seq key 5 remote 10.0.0.9 local 10.0.0.1 erspan_ver 0
! RTNETLINK answers: File exists
? 2
$ ip -d -j link show t3 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
! Device "t3" does not exist.
$ ip link add t4 address 02:00:00:00:00:24 type erspan seq key 5 remote 10.0.0.9 local 10.0.0.1 external
$ ip -d -j link show t4 | grep -o '"linkinfo".*' | sed 's/,"inet6_addr.*//'
"linkinfo":{"info_kind":"erspan","info_data":{"external":true,"remote":"any","local":"any","ttl":0,"pmtudisc":true,"erspan_index":0,"erspan_ver":1}}
$ ip -d -j -p link show type erspan | grep -c info_kind
2
