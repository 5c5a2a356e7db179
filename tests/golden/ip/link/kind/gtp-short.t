# Words cut short.
$ ip link add g0 type gtp role sgsn ro ggsn
$ ip -d link show g0 | sed -n 3p
    gtp role sgsn hsize 1024 restart_count 0 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add g1 type gtp role sgsn hs 64
! RTNETLINK answers: Address already in use
? 2
$ ip -d link show g1 | sed -n 3p
! Device "g1" does not exist.
$ ip link add g2 type gtp role sgsn rest 1
! RTNETLINK answers: Address already in use
? 2
$ ip -d link show g2 | sed -n 3p
! Device "g2" does not exist.
