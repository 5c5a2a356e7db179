#! needs qemu
# What must be said; 0 and any are not.
$ ip l2tp add
! Usage: …
? 255
$ ip l2tp add tunnel_id 1
! Error: argument "tunnel or session" is required
? 255
$ ip l2tp add tunnel
! Error: argument "tunnel_id" is required
? 255
$ ip l2tp add tunnel tunnel_id 0
! Error: argument "tunnel_id" is required
? 255
$ ip l2tp add tunnel tunnel_id 1
! Error: argument "peer_tunnel_id" is required
? 255
$ ip l2tp add tunnel tunnel_id 1 peer_tunnel_id 2 local any remote 127.0.0.2
! Error: argument "local" is required
? 255
$ ip l2tp add tunnel tunnel_id 1 peer_tunnel_id 2 local 127.0.0.1 remote default
! Error: argument "remote" is required
? 255
$ ip l2tp add tunnel tunnel_id 1 peer_tunnel_id 2 local 127.0.0.1 remote 127.0.0.2
! Error: argument "udp_sport" is required
? 255
$ ip l2tp add tunnel tunnel_id 1 peer_tunnel_id 2 local 127.0.0.1 remote 127.0.0.2 udp_sport 5000
! Error: argument "udp_dport" is required
? 255
$ ip l2tp add session
! Error: argument "tunnel_id" is required
? 255
$ ip l2tp add session tunnel_id 1
! Error: argument "peer_session_id" is required
? 255
$ ip l2tp add session tunnel tunnel_id 1 peer_session_id 5
! Error: argument "session_id" is required
? 255
$ ip l2tp del
! Usage: …
? 255
$ ip l2tp del tunnel session
! Error: argument "tunnel_id" is required
? 255
$ ip l2tp del session tunnel_id 1
! Error: argument "session_id" is required
? 255
$ ip l2tp show
! Usage: …
? 255
$ ip l2tp show tunnel_id 1
! Error: argument "tunnel or session" is required
? 255
