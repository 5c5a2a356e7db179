#! needs qemu
# Lines of a batch; a line that is wrong ends it, a refusal does not.
$ ip link set lo up
$ ip addr add ::2 dev lo nodad
$ ip -batch - <<EOF
> l2tp add tunnel tid 1 ptid 2 local 127.0.0.1 remote 127.0.0.2 encap ip
> l2tp add session tid 1 sid 5 psid 6 name one cookie 12345678
> l2tp add session tid 1 sid 7 psid 8 name two
> l2tp show session
> l2tp show session
> l2tp del session tid 1 sid 5
> EOF
Session 5 in tunnel 1
  Peer session 6, tunnel 2
  interface name: one
  offset 0, peer offset 0
  cookie 12345678
Session 7 in tunnel 1
  Peer session 8, tunnel 2
  interface name: two
  offset 0, peer offset 0
  cookie 12345678
Session 5 in tunnel 1
  Peer session 6, tunnel 2
  interface name: one
  offset 0, peer offset 0
  cookie 12345678
Session 7 in tunnel 1
  Peer session 8, tunnel 2
  interface name: two
  offset 0, peer offset 0
  cookie 12345678
# The kernel deletes a session some time after it has answered.
$ while ip l2tp show session | grep -q 'Session 5'; do :; done
$ ip l2tp show session
Session 7 in tunnel 1
  Peer session 8, tunnel 2
  interface name: two
  offset 0, peer offset 0
␤
$ ip -force -batch - <<EOF
> l2tp add session tid 2 sid 1 psid 1
> l2tp show tunnel
> l2tp del session tid 1 sid 9
> l2tp add tunnel local x
> l2tp show tunnel
> EOF
Tunnel 1, encap IP
  From 127.0.0.1 to 127.0.0.2
  Peer tunnel 2
! RTNETLINK answers: No such device
! Command failed -:1
! RTNETLINK answers: No such device
! Command failed -:3
! Error: any valid address is expected rather than "x".
? 1
$ ip -force -batch - <<EOF
> l2tp add tunnel encap x
> l2tp show tunnel
> EOF
! Unknown tunnel encapsulation "x"
? 255
