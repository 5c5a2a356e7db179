#! needs qemu
# Tunnels right in IP have no ports; both ends are of one family.
$ ip link set lo up
$ ip addr add ::2 dev lo nodad
$ ip l2tp add tunnel tid 3 ptid 4 local 127.0.0.1 remote 127.0.0.2 encap ip udp_sport 5 udp_csum on
$ ip -4 l2tp add tunnel tid 4 ptid 5 local ::1 remote ::2 encap ip
$ ip l2tp add tunnel tid 5 ptid 5 local ::1 remote 127.0.0.2 encap ip
! RTNETLINK answers: Invalid argument
? 2
$ ip l2tp show tunnel
Tunnel 3, encap IP
  From 127.0.0.1 to 127.0.0.2
  Peer tunnel 4
Tunnel 4, encap IP
  From ::1 to ::2
  Peer tunnel 5
$ ip -o l2tp show tunnel
Tunnel 3, encap IP\  From 127.0.0.1 to 127.0.0.2\  Peer tunnel 4\Tunnel 4, encap IP\  From ::1 to ::2\  Peer tunnel 5\∅
$ ip -j l2tp show tunnel
[{"tunnel_id":3,"encap":"IP","local":"127.0.0.1","peer":"127.0.0.2","peer_tunnel":4},{"tunnel_id":4,"encap":"IP","local":"::1","peer":"::2","peer_tunnel":5}]
$ ip l2tp del tunnel tid 4
$ ip l2tp d tunnel tid 4
! RTNETLINK answers: No such device
? 2
$ ip l2tp show tunnel
Tunnel 3, encap IP
  From 127.0.0.1 to 127.0.0.2
  Peer tunnel 4
