#! needs vm
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip -d link show d0
2: d0: <BROADCAST,NOARP> mtu 1500 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff promiscuity 0 allmulti 0 minmtu 0 maxmtu 0·
    dummy addrgenmode eui64 numtxqueues 1 gso_max_size 65536 gso_max_segs 65535 tso_max_size 65536 tso_max_segs 65535 gro_max_size 65536 gso_ipv4_max_size 65536 gro_ipv4_max_size 65536·
$ ip link add d0 type dummy
! RTNETLINK answers: File exists
? 2
$ ip -b - <<EOF
> link set d0 up
> link sett d0 up
> EOF
! Command "sett" is unknown, try "ip link help".
? 255
$ ip link help
! Usage: …
? 255
