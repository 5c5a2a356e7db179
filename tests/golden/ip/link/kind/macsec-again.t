# Options given more than once.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec encrypt on encrypt off
$ ip -d link show s0 | sed -n 3p
    macsec sci 0200000000200001 protect on cipher GCM-AES-128 icvlen 16 encodingsa 0 validate strict offload off encrypt off send_sci on end_station off scb off replay off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link e0 s1 address 02:00:00:00:00:21 type macsec port 1 port 2
! macsec: unknown command "port"?
! Usage: …
? 1
$ ip -d link show s1 | sed -n 3p
! Device "s1" does not exist.
$ ip link add link e0 s2 address 02:00:00:00:00:22 type macsec window 1 window 2 replay on
$ ip -d link show s2 | sed -n 3p
    macsec sci 0200000000220001 protect on cipher GCM-AES-128 icvlen 16 encodingsa 0 validate strict offload off encrypt off send_sci on end_station off scb off replay on window 2 addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link e0 s3 address 02:00:00:00:00:23 type macsec cipher default cipher gcm-aes-128
! Error: duplicate "cipher": "gcm-aes-128" is the second value.
? 255
$ ip -d link show s3 | sed -n 3p
! Device "s3" does not exist.
