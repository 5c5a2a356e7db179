#! mask permaddr
# Without a word the packets outside have checksums over IPv6; the words change that.
$ ip link add t0 type ip6tnl remote 2001:db8::2 encap-csum
$ ip link add t1 type ip6tnl remote 2001:db8::3 noencap-udp6-csum
$ ip link set t1 type ip6tnl encap-remcsum
$ ip link add t2 type ip6tnl remote 2001:db8::4 encap gue encap-csum
! RTNETLINK answers: Invalid argument
? 2
$ ip link add g0 type ip6gre remote 2001:db8::2 local 2001:db8::1 encap-csum
$ ip link set g0 type ip6gre noencap-udp6-csum
$ ip link add g1 type ip6gre remote 2001:db8::3 local 2001:db8::1 encap gue encap-csum
! RTNETLINK answers: Invalid argument
? 2
$ ip link add t3 type ip6tnl remote 2001:db8::5 encap-csum yes
! Usage: …
? 1
$ ip link add t3 type ip6tnl remote 2001:db8::5 encap-csum6
! Usage: …
? 1
