#! mask permaddr
# Words cut short.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add t0 type vti6 remote 2001:db8::9 local 2001:db8::1 ke 5
$ ip -d link show t0 | sed -n 3p
    vti6 remote 2001:db8::9 local 2001:db8::1 ikey 0.0.0.5 okey 0.0.0.5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t1 type vti6 remote 2001:db8::9 local 2001:db8::1 ik 1 ok 2
! RTNETLINK answers: File exists
? 2
$ ip -d link show t1 | sed -n 3p
! Device "t1" does not exist.
$ ip link add t2 type vti6 remote 2001:db8::9 local 2001:db8::1 rem 2001:db8::7
$ ip -d link show t2 | sed -n 3p
    vti6 remote 2001:db8::7 local 2001:db8::1 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t3 type vti6 remote 2001:db8::9 local 2001:db8::1 loc 2001:db8::7
$ ip -d link show t3 | sed -n 3p
    vti6 remote 2001:db8::9 local 2001:db8::7 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add t4 type vti6 remote 2001:db8::9 local 2001:db8::1 fwm 1
! Usage: …
? 1
$ ip -d link show t4 | sed -n 3p
! Device "t4" does not exist.
