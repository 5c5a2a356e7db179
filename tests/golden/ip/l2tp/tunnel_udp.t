#! needs qemu
# Tunnels in UDP over IPv4, the ports needed, with a checksum or without.
$ ip link set lo up
$ ip addr add ::2 dev lo nodad
$ ip l2tp add tunnel tunnel_id 1 peer_tunnel_id 2 local 127.0.0.1 remote 127.0.0.2 udp_sport 5000 udp_dport 6000
$ ip l2tp a tunnel tid 2 ptid 0x10 encap udp udp_sport 5001 udp_dport 6000 udp_csum on remote 127.0.0.2 local 127.1
$ ip l2tp add tunnel tid 4294967295 ptid 2 local 127.0.0.1 remote 127.0.0.2 udp_sport 65535 udp_dport 65535 udp_csum off udp6_csum_rx off
$ ip l2tp add tunnel tid 2 ptid 2 local 127.0.0.1 remote 127.0.0.2 udp_sport 5009 udp_dport 6000
! RTNETLINK answers: File exists
? 2
$ ip l2tp show tunnel
Tunnel 1, encap UDP
  From 127.0.0.1 to 127.0.0.2
  Peer tunnel 2
  UDP source / dest ports: 5000/6000
  UDP checksum: disabled
Tunnel 2, encap UDP
  From 127.1.0.0 to 127.0.0.2
  Peer tunnel 16
  UDP source / dest ports: 5001/6000
  UDP checksum: enabled
Tunnel 4294967295, encap UDP
  From 127.0.0.1 to 127.0.0.2
  Peer tunnel 2
  UDP source / dest ports: 65535/65535
  UDP checksum: disabled
$ ip -j -p l2tp show tunnel
[ {
        "tunnel_id": 1,
        "encap": "UDP",
        "local": "127.0.0.1",
        "peer": "127.0.0.2",
        "peer_tunnel": 2,
        "local_port": 5000,
        "peer_port": 6000,
        "checksum": false
    },{
        "tunnel_id": 2,
        "encap": "UDP",
        "local": "127.1.0.0",
        "peer": "127.0.0.2",
        "peer_tunnel": 16,
        "local_port": 5001,
        "peer_port": 6000,
        "checksum": true
    },{
        "tunnel_id": 4294967295,
        "encap": "UDP",
        "local": "127.0.0.1",
        "peer": "127.0.0.2",
        "peer_tunnel": 2,
        "local_port": 65535,
        "peer_port": 65535,
        "checksum": false
    } ]
$ ip -o l2tp list tunnel tid 2
Tunnel 1, encap UDP\  From 127.0.0.1 to 127.0.0.2\  Peer tunnel 2\  UDP source / dest ports: 5000/6000\  UDP checksum: disabled
Tunnel 2, encap UDP\  From 127.1.0.0 to 127.0.0.2\  Peer tunnel 16\  UDP source / dest ports: 5001/6000\  UDP checksum: enabled
Tunnel 4294967295, encap UDP\  From 127.0.0.1 to 127.0.0.2\  Peer tunnel 2\  UDP source / dest ports: 65535/65535\  UDP checksum: disabled
$ ip -s -d l2tp l tunnel tid 7
Tunnel 1, encap UDP
  From 127.0.0.1 to 127.0.0.2
  Peer tunnel 2
  UDP source / dest ports: 5000/6000
  UDP checksum: disabled
Tunnel 2, encap UDP
  From 127.1.0.0 to 127.0.0.2
  Peer tunnel 16
  UDP source / dest ports: 5001/6000
  UDP checksum: enabled
Tunnel 4294967295, encap UDP
  From 127.0.0.1 to 127.0.0.2
  Peer tunnel 2
  UDP source / dest ports: 65535/65535
  UDP checksum: disabled
