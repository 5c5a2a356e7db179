#! needs qemu
# Over IPv6 checksums are told apart by the way that packets go.
$ ip link set lo up
$ ip addr add ::2 dev lo nodad
$ ip l2tp add tunnel tid 5 ptid 2 local ::1 remote ::2 udp_sport 5003 udp_dport 6000 udp_csum on
$ ip l2tp add tunnel tid 6 ptid 2 local ::1 remote ::2 udp_sport 5004 udp_dport 6000 udp6_csum_rx off
$ ip l2tp add tunnel tid 7 ptid 2 local ::1 remote ::2 udp_sport 5005 udp_dport 6000 udp6_csum_tx off udp6_csum_rx on
$ ip l2tp add tunnel tid 8 ptid 2 local ::1 remote ::2 udp_sport 5006 udp_dport 6000 udp6_csum_tx off udp6_csum_rx off
$ ip l2tp show tunnel
Tunnel 5, encap UDP
  From ::1 to ::2
  Peer tunnel 2
  UDP source / dest ports: 5003/6000
  UDP checksum: enabled
Tunnel 6, encap UDP
  From ::1 to ::2
  Peer tunnel 2
  UDP source / dest ports: 5004/6000
  UDP checksum: tx
Tunnel 7, encap UDP
  From ::1 to ::2
  Peer tunnel 2
  UDP source / dest ports: 5005/6000
  UDP checksum: rx
Tunnel 8, encap UDP
  From ::1 to ::2
  Peer tunnel 2
  UDP source / dest ports: 5006/6000
  UDP checksum: disabled
$ ip -j l2tp show tunnel
[{"tunnel_id":5,"encap":"UDP","local":"::1","peer":"::2","peer_tunnel":2,"local_port":5003,"peer_port":6000,"checksum_tx":true,"checksum_rx":true},{"tunnel_id":6,"encap":"UDP","local":"::1","peer":"::2","peer_tunnel":2,"local_port":5004,"peer_port":6000,"checksum_tx":true,"checksum_rx":false},{"tunnel_id":7,"encap":"UDP","local":"::1","peer":"::2","peer_tunnel":2,"local_port":5005,"peer_port":6000,"checksum_tx":false,"checksum_rx":true},{"tunnel_id":8,"encap":"UDP","local":"::1","peer":"::2","peer_tunnel":2,"local_port":5006,"peer_port":6000,"checksum_tx":false,"checksum_rx":false}]
$ ip -o l2tp show tunnel
Tunnel 5, encap UDP\  From ::1 to ::2\  Peer tunnel 2\  UDP source / dest ports: 5003/6000\  UDP checksum: enabled
Tunnel 6, encap UDP\  From ::1 to ::2\  Peer tunnel 2\  UDP source / dest ports: 5004/6000\  UDP checksum: tx
Tunnel 7, encap UDP\  From ::1 to ::2\  Peer tunnel 2\  UDP source / dest ports: 5005/6000\  UDP checksum: rx
Tunnel 8, encap UDP\  From ::1 to ::2\  Peer tunnel 2\  UDP source / dest ports: 5006/6000\  UDP checksum: disabled
