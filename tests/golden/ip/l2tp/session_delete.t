#! needs qemu
# A session is deleted where one is named, whatever was said.
$ ip link set lo up
$ ip addr add ::2 dev lo nodad
$ ip l2tp add tunnel tunnel_id 1 peer_tunnel_id 2 local 127.0.0.1 remote 127.0.0.2 udp_sport 5000 udp_dport 6000
$ ip l2tp add session tid 1 sid 1 psid 2 name one
$ ip l2tp add session tid 1 sid 2 psid 2 name two
$ ip l2tp add session tid 1 sid 3 psid 2 name three
$ ip l2tp add session tid 1 sid 3 psid 2 name four
$ ip l2tp add session tid 7 sid 4 psid 2
! RTNETLINK answers: No such device
? 2
$ ip l2tp add session tid 1 sid 4 psid 2 name lo
! RTNETLINK answers: File exists
? 2
$ ip l2tp del session tid 1 sid 1
$ ip l2tp del session sid 2
! RTNETLINK answers: No such device
? 2
$ ip l2tp del tunnel tid 1 sid 2
$ ip l2tp show session
Session 3 in tunnel 1
  Peer session 2, tunnel 2
  interface name: four
  offset 0, peer offset 0
␤
$ ip l2tp show tunnel session
Session 3 in tunnel 1
  Peer session 2, tunnel 2
  interface name: four
  offset 0, peer offset 0
␤
$ ip l2tp del tunnel tid 1
$ ip l2tp show session
$ ip -j l2tp show tunnel
[]
