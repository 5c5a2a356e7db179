#! needs vm
# The name of a session.
$ ip link set lo up
$ ip l2tp add tunnel tunnel_id 1 peer_tunnel_id 1 encap ip remote 127.0.0.1 local 127.0.0.1
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ ip l2tp add session tunnel_id 1 session_id 1 peer_session_id 1 name abcdefghijklmnop
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ ip l2tp add session tunnel_id 1 session_id 1 peer_session_id 1 name abcdefghijklmné
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ ip l2tp add session tunnel_id 1 session_id 1 peer_session_id 1 name "$(printf '\377%.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)"
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ ip l2tp add session tunnel_id 1 session_id 1 peer_session_id 1 name aaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccddddddddaaaaaaaabbbbbbbbccccccccdddddddd
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ ip l2tp add session tunnel_id 1 session_id 1 peer_session_id 1 name ''
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ ip l2tp add session tunnel_id 1 session_id 1 peer_session_id 1 name 'a b'
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ ip l2tp add session tunnel_id 1 session_id 1 peer_session_id 1 name a/b
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ ip l2tp add session tunnel_id 1 session_id 1 peer_session_id 1 name .
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ ip l2tp add session tunnel_id 1 session_id 1 peer_session_id 1 name "$(printf '\377\377\377\377\377')"
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ ip l2tp add session tunnel_id 1 session_id 2 peer_session_id 2 name abcdefghijklmno
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ ip l2tp show session
! RTNETLINK answers: No such file or directory
! Error talking to the kernel
? 1
$ ip -br link | cut -c1-17
lo              ·
