#! needs qemu
# Sessions, which are interfaces; of those without a cookie the reference shows the one before.
$ ip link set lo up
$ ip addr add ::2 dev lo nodad
$ ip l2tp add tunnel tunnel_id 1 peer_tunnel_id 2 local 127.0.0.1 remote 127.0.0.2 udp_sport 5000 udp_dport 6000
$ ip l2tp add session tunnel_id 1 session_id 1 peer_session_id 2 name one
$ ip l2tp show session
Session 1 in tunnel 1
  Peer session 2, tunnel 2
  interface name: one
  offset 0, peer offset 0
␤
$ ip l2tp add session tid 1 sid 2 psid 2 name foo cookie 12345678 peer_cookie 1234567890abcdef seq both l2spec_type none
$ ip l2tp add session tid 1 sid 3 psid 3 name x name bar seq send l2spec_type default
$ ip l2tp add session tid 1 sid 4 psid 4 name baz seq recv offset 5 peer_offset 6 ptid 9
! Ignoring option "offset"
! Ignoring option "peer_offset"
$ ip l2tp add session tid 1 sid 5 psid 5 name qux seq recv seq none cookie ABCDEF0123456789
$ ip l2tp add session tid 1 sid 6 psid 5 name both seq recv seq send
$ ip l2tp show session
Session 1 in tunnel 1
  Peer session 2, tunnel 2
  interface name: one
  offset 0, peer offset 0
␤
Session 2 in tunnel 1
  Peer session 2, tunnel 2
  interface name: foo
  offset 0, peer offset 0
  cookie 12345678  peer cookie 1234567890abcdef
  sequence numbering: send recv
Session 3 in tunnel 1
  Peer session 3, tunnel 2
  interface name: bar
  offset 0, peer offset 0
  cookie 12345678  peer cookie 1234567890abcdef
  sequence numbering: send
Session 4 in tunnel 1
  Peer session 4, tunnel 2
  interface name: baz
  offset 0, peer offset 0
  cookie 12345678  peer cookie 1234567890abcdef
  sequence numbering: recv
Session 5 in tunnel 1
  Peer session 5, tunnel 2
  interface name: qux
  offset 0, peer offset 0
  cookie abcdef0123456789  peer cookie 1234567890abcdef
Session 6 in tunnel 1
  Peer session 5, tunnel 2
  interface name: both
  offset 0, peer offset 0
  cookie abcdef0123456789  peer cookie 1234567890abcdef
  sequence numbering: send recv
$ ip -o l2tp show session tid 1 sid 9
Session 1 in tunnel 1\  Peer session 2, tunnel 2\  interface name: one\  offset 0, peer offset 0
␤
Session 2 in tunnel 1\  Peer session 2, tunnel 2\  interface name: foo\  offset 0, peer offset 0
  cookie 12345678  peer cookie 1234567890abcdef\  sequence numbering: send recv
Session 3 in tunnel 1\  Peer session 3, tunnel 2\  interface name: bar\  offset 0, peer offset 0
  cookie 12345678  peer cookie 1234567890abcdef\  sequence numbering: send
Session 4 in tunnel 1\  Peer session 4, tunnel 2\  interface name: baz\  offset 0, peer offset 0
  cookie 12345678  peer cookie 1234567890abcdef\  sequence numbering: recv
Session 5 in tunnel 1\  Peer session 5, tunnel 2\  interface name: qux\  offset 0, peer offset 0
  cookie abcdef0123456789  peer cookie 1234567890abcdef
Session 6 in tunnel 1\  Peer session 5, tunnel 2\  interface name: both\  offset 0, peer offset 0
  cookie abcdef0123456789  peer cookie 1234567890abcdef\  sequence numbering: send recv
$ ip -j -p l2tp show session
[ {
        "session_id": 1,
        "tunnel_id": 1,
        "peer_session_id": 2,
        "peer_tunnel_id": 2,
        "interface": "one"
    },{
        "session_id": 2,
        "tunnel_id": 1,
        "peer_session_id": 2,
        "peer_tunnel_id": 2,
        "interface": "foo",
        "cookie": "12345678",
        "peer_cookie": "1234567890abcdef",
        "send_seq": null,
        "recv_seq": null
    },{
        "session_id": 3,
        "tunnel_id": 1,
        "peer_session_id": 3,
        "peer_tunnel_id": 2,
        "interface": "bar",
        "cookie": "12345678",
        "peer_cookie": "1234567890abcdef",
        "send_seq": null
    },{
        "session_id": 4,
        "tunnel_id": 1,
        "peer_session_id": 4,
        "peer_tunnel_id": 2,
        "interface": "baz",
        "cookie": "12345678",
        "peer_cookie": "1234567890abcdef",
        "recv_seq": null
    },{
        "session_id": 5,
        "tunnel_id": 1,
        "peer_session_id": 5,
        "peer_tunnel_id": 2,
        "interface": "qux",
        "cookie": "abcdef0123456789",
        "peer_cookie": "1234567890abcdef"
    },{
        "session_id": 6,
        "tunnel_id": 1,
        "peer_session_id": 5,
        "peer_tunnel_id": 2,
        "interface": "both",
        "cookie": "abcdef0123456789",
        "peer_cookie": "1234567890abcdef",
        "send_seq": null,
        "recv_seq": null
    } ]
$ ip -c=always l2tp show session tid 2
Session 1 in tunnel 1
  Peer session 2, tunnel 2
⟨1b⟩[36m  interface name: one⟨1b⟩[0m
  offset 0, peer offset 0
␤
Session 2 in tunnel 1
  Peer session 2, tunnel 2
⟨1b⟩[36m  interface name: foo⟨1b⟩[0m
  offset 0, peer offset 0
  cookie 12345678  peer cookie 1234567890abcdef
  sequence numbering: send recv
Session 3 in tunnel 1
  Peer session 3, tunnel 2
⟨1b⟩[36m  interface name: bar⟨1b⟩[0m
  offset 0, peer offset 0
  cookie 12345678  peer cookie 1234567890abcdef
  sequence numbering: send
Session 4 in tunnel 1
  Peer session 4, tunnel 2
⟨1b⟩[36m  interface name: baz⟨1b⟩[0m
  offset 0, peer offset 0
  cookie 12345678  peer cookie 1234567890abcdef
  sequence numbering: recv
Session 5 in tunnel 1
  Peer session 5, tunnel 2
⟨1b⟩[36m  interface name: qux⟨1b⟩[0m
  offset 0, peer offset 0
  cookie abcdef0123456789  peer cookie 1234567890abcdef
Session 6 in tunnel 1
  Peer session 5, tunnel 2
⟨1b⟩[36m  interface name: both⟨1b⟩[0m
  offset 0, peer offset 0
  cookie abcdef0123456789  peer cookie 1234567890abcdef
  sequence numbering: send recv
$ ip -br link show foo | cut -c1-8
foo    ·
