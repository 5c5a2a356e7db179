# What is set can be changed.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec
$ ip link set s0 type macsec encrypt on
$ ip -d link show s0 | sed -n 3p
    macsec sci 0200000000200001 protect on cipher GCM-AES-128 icvlen 16 encodingsa 0 validate strict offload off encrypt on send_sci on end_station off scb off replay off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set s0 type macsec protect off
$ ip -d link show s0 | sed -n 3p
    macsec sci 0200000000200001 protect off cipher GCM-AES-128 icvlen 16 encodingsa 0 validate strict offload off encrypt on send_sci on end_station off scb off replay off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set s0 type macsec replay on window 5
$ ip -d link show s0 | sed -n 3p
    macsec sci 0200000000200001 protect off cipher GCM-AES-128 icvlen 16 encodingsa 0 validate strict offload off encrypt on send_sci on end_station off scb off replay on window 5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set s0 type macsec validate disabled
$ ip -d link show s0 | sed -n 3p
    macsec sci 0200000000200001 protect off cipher GCM-AES-128 icvlen 16 encodingsa 0 validate disabled offload off encrypt on send_sci on end_station off scb off replay on window 5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set s0 type macsec encodingsa 2
$ ip -d link show s0 | sed -n 3p
    macsec sci 0200000000200001 protect off cipher GCM-AES-128 icvlen 16 encodingsa 2 validate disabled offload off encrypt on send_sci on end_station off scb off replay on window 5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link set s0 type macsec send_sci off
$ ip -d link show s0 | sed -n 3p
    macsec sci 0200000000200001 protect off cipher GCM-AES-128 icvlen 16 encodingsa 2 validate disabled offload off encrypt on send_sci off end_station off scb off replay on window 5 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link change s0 type macsec
