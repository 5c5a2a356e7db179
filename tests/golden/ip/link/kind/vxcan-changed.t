# What is set can be changed.
$ ip link add w0 type vxcan
$ ip link set w0 type vxcan peer name q9
! Cannot find device "q9"
? 1
$ ip -d link show w0 | sed -n 3p
    vxcan numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link change w0 type vxcan
