#! needs qemu
# A line may be about a tunnel and a session in it: both are made, and only the session is deleted or shown.
$ ip link set lo up
$ ip l2tp add tunnel session tid 3 ptid 4 local 127.0.0.1 remote 127.0.0.2 encap ip sid 5 psid 6 name one cookie 12345678
$ ip l2tp add session tunnel tid 3 ptid 4 local 127.0.0.1 remote 127.0.0.2 encap ip sid 7 psid 8 name two
! RTNETLINK answers: File exists
$ ip l2tp add session tunnel tid 3 ptid 4 local 127.0.0.1 remote 127.0.0.2 encap ip sid 7 psid 8 name three
! RTNETLINK answers: File exists
! RTNETLINK answers: File exists
? 2
$ ip l2tp show session tunnel
Session 5 in tunnel 3
  Peer session 6, tunnel 4
  interface name: one
  offset 0, peer offset 0
  cookie 12345678
Session 7 in tunnel 3
  Peer session 8, tunnel 4
  interface name: two
  offset 0, peer offset 0
  cookie 12345678
$ ip l2tp del session tunnel tid 3 sid 5
$ ip l2tp show session
Session 7 in tunnel 3
  Peer session 8, tunnel 4
  interface name: two
  offset 0, peer offset 0
␤
$ ip l2tp show tunnel
Tunnel 3, encap IP
  From 127.0.0.1 to 127.0.0.2
  Peer tunnel 4
$ ip l2tp add session tunnel tid 3 ptid 4
! Error: argument "peer_session_id" is required
? 255
$ ip l2tp add session tunnel tid 3 sid 5 psid 6
! Error: argument "peer_tunnel_id" is required
? 255
$ ip l2tp add tunnel session tid 3 ptid 4 sid 5 psid 6 local ::1
! Error: argument "remote" is required
? 255
$ ip l2tp del session tunnel tid 3
! Error: argument "session_id" is required
? 255
