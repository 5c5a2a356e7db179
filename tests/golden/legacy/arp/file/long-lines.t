# After 1023 bytes the rest of a line is read as another line.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11
$ ip link set v0 up
$ ip link set v1 up
$ ip addr add 10.0.0.1/24 dev v0
$ printf '10.0.0.28 02:00:00:00:00:29 %900stemp\n10.0.0.29 02:00:00:00:00:29\n' '' >f
$ arp -v -f f | tr -s ' '
! >> 10.0.0.28 02:00:00:00:00:29                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                     temp
! arp: SIOCSARP()
! >> 10.0.0.29 02:00:00:00:00:29
! arp: SIOCSARP()
$ printf '10.0.0.28 02:00:00:00:00:29 %1100stemp\n10.0.0.29 02:00:00:00:00:29\n' '' >f
$ arp -v -f f 2>&1 | tr -s ' '
| >> 10.0.0.28 02:00:00:00:00:29 arp: SIOCSARP()
| >> temp
arp: format error on line 2 of etherfile f !
| >> 10.0.0.29 02:00:00:00:00:29
arp: SIOCSARP()
