# Each option, and how it is shown.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec port 7
$ ip -d link show s0 | sed -n 3p
    macsec sci 0200000000200007 protect on cipher GCM-AES-128 icvlen 16 encodingsa 0 validate strict offload off encrypt off send_sci on end_station off scb off replay off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link e0 s1 address 02:00:00:00:00:21 type macsec sci 0200000000010007
$ ip -d link show s1 | sed -n 3p
    macsec sci 0200000000010007 protect on cipher GCM-AES-128 icvlen 16 encodingsa 0 validate strict offload off encrypt off send_sci on end_station off scb off replay off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link e0 s2 address 02:00:00:00:00:22 type macsec encrypt on
$ ip -d link show s2 | sed -n 3p
    macsec sci 0200000000220001 protect on cipher GCM-AES-128 icvlen 16 encodingsa 0 validate strict offload off encrypt on send_sci on end_station off scb off replay off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link e0 s3 address 02:00:00:00:00:23 type macsec cipher gcm-aes-256
$ ip -d link show s3 | sed -n 3p
    macsec sci 0200000000230001 protect on cipher GCM-AES-256 icvlen 16 encodingsa 0 validate strict offload off encrypt off send_sci on end_station off scb off replay off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link e0 s4 address 02:00:00:00:00:24 type macsec icvlen 12
$ ip -d link show s4 | sed -n 3p
    macsec sci 0200000000240001 protect on cipher GCM-AES-128 icvlen 12 encodingsa 0 validate strict offload off encrypt off send_sci on end_station off scb off replay off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link e0 s5 address 02:00:00:00:00:25 type macsec send_sci off
$ ip -d link show s5 | sed -n 3p
    macsec sci 0200000000250001 protect on cipher GCM-AES-128 icvlen 16 encodingsa 0 validate strict offload off encrypt off send_sci off end_station off scb off replay off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link e0 s6 address 02:00:00:00:00:26 type macsec end_station on send_sci off
$ ip -d link show s6 | sed -n 3p
    macsec sci 0200000000260001 protect on cipher GCM-AES-128 icvlen 16 encodingsa 0 validate strict offload off encrypt off send_sci off end_station on scb off replay off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link e0 s7 address 02:00:00:00:00:27 type macsec scb on send_sci off
$ ip -d link show s7 | sed -n 3p
    macsec sci 0200000000270001 protect on cipher GCM-AES-128 icvlen 16 encodingsa 0 validate strict offload off encrypt off send_sci off end_station off scb on replay off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link e0 s8 address 02:00:00:00:00:28 type macsec protect off
$ ip -d link show s8 | sed -n 3p
    macsec sci 0200000000280001 protect off cipher GCM-AES-128 icvlen 16 encodingsa 0 validate strict offload off encrypt off send_sci on end_station off scb off replay off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link e0 s9 address 02:00:00:00:00:29 type macsec replay on window 32
$ ip -d link show s9 | sed -n 3p
    macsec sci 0200000000290001 protect on cipher GCM-AES-128 icvlen 16 encodingsa 0 validate strict offload off encrypt off send_sci on end_station off scb off replay on window 32 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link e0 s10 address 02:00:00:00:00:2a type macsec validate check
$ ip -d link show s10 | sed -n 3p
    macsec sci 02000000002a0001 protect on cipher GCM-AES-128 icvlen 16 encodingsa 0 validate check offload off encrypt off send_sci on end_station off scb off replay off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link e0 s11 address 02:00:00:00:00:2b type macsec encodingsa 3
$ ip -d link show s11 | sed -n 3p
    macsec sci 02000000002b0001 protect on cipher GCM-AES-128 icvlen 16 encodingsa 3 validate strict offload off encrypt off send_sci on end_station off scb off replay off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
