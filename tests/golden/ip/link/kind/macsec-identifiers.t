# An identifier of zeros is none; an address may be given again; the length of the check value is decimal.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 s0 type macsec sci 0
$ ip -d link show s0 | sed -n 3p
    macsec sci 0200000000100000 protect on cipher GCM-AES-128 icvlen 16 encodingsa 0 validate strict offload off encrypt off send_sci on end_station off scb off replay off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link e0 s1 type macsec sci 0 encrypt on
! RTNETLINK answers: Device or resource busy
? 2
$ ip -d link show s1 | sed -n 3p
! Device "s1" does not exist.
$ ip link add link e0 s2 type macsec address 02:00:00:00:00:08 address 02:00:00:00:00:09
! RTNETLINK answers: Device or resource busy
? 2
$ ip -d link show s2 | sed -n 3p
! Device "s2" does not exist.
$ ip link add link e0 s3 type macsec address 02:00:00:00:00:08 address 02:00:00:00:00:09 port 7
$ ip -d link show s3 | sed -n 3p
    macsec sci 0200000000090007 protect on cipher GCM-AES-128 icvlen 16 encodingsa 0 validate strict offload off encrypt off send_sci on end_station off scb off replay off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link e0 s4 type macsec icvlen 010
! RTNETLINK answers: Invalid argument
? 2
$ ip -d link show s4 | sed -n 3p
! Device "s4" does not exist.
$ ip link add link e0 s5 type macsec icvlen 0x10
! Error: argument "0x10" is wrong: expected ICV length
? 255
$ ip -d link show s5 | sed -n 3p
! Device "s5" does not exist.
$ ip link add link e0 s6 type macsec replay off replay off
$ ip -d link show s6 | sed -n 3p
    macsec sci 0200000000100001 protect on cipher GCM-AES-128 icvlen 16 encodingsa 0 validate strict offload off encrypt off send_sci on end_station off scb off replay off addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add link e0 s7 type macsec replay on replay off window 5
! RTNETLINK answers: Device or resource busy
? 2
$ ip -d link show s7 | sed -n 3p
! Device "s7" does not exist.
$ ip link add link e0 s8 type macsec window 1 window 2 replay on
! RTNETLINK answers: Device or resource busy
? 2
$ ip -d link show s8 | sed -n 3p
! Device "s8" does not exist.
$ ip link add link e0 s9 type macsec address 1:x:2
! "x" is invalid lladdr.
! Error: argument "1" is wrong: expected lladdr
? 255
$ ip link add link e0 s9 type macsec address x:y
! "x" is invalid lladdr.
! Error: argument "x" is wrong: expected lladdr
? 255
$ ip link add link e0 s9 type macsec address :1
! "" is invalid lladdr.
! Error: argument "" is wrong: expected lladdr
? 255
$ ip link add link e0 s9 type macsec sci 0 sci 1
! macsec: unknown command "sci"?
! Usage: …
? 1
$ ip link add link e0 s9 type macsec icvlen 7
! Error: argument "7" is wrong: ICV length must be in the range {8..16}
? 255
$ ip link add link e0 s9 type macsec icvlen 256
! Error: argument "256" is wrong: expected ICV length
? 255
$ ip link add link e0 s9 type macsec encrypt on address 02:00:00:00:00:08
! macsec: unknown command "address"?
! Usage: …
? 1
