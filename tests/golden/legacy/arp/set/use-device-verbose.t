# -v prints the link-layer address that -D has queried.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ arp -vDs 10.0.0.2 v0 pub
! arp: device `v0' has HW address ether `02:00:00:00:00:01'.
! arp: SIOCSARP()
$ arp -vDs 10.0.0.2 lo pub
! arp: device `lo' has HW address unspec `00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00'.
! arp: SIOCSARP()
$ arp -vDs 10.0.0.3 lo
! arp: device `lo' has HW address unspec `00-00-00-00-00-00-00-00-00-00-00-00-00-00-00-00'.
! arp: SIOCSARP()
! SIOCSARP: Invalid argument
? 255
$ ip link add t0 type gre local 10.0.0.1 key 3
$ arp -vDs 10.0.0.2 t0 pub
! arp: device `t0' has HW address unspec `0A-00-00-01-00-00-00-00-00-00-00-00-00-00-00-00'.
! arp: SIOCSARP()
