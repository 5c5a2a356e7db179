#! rip only
#! needs vm
# The drivers take requests for new tunnels at devices of these names.
$ ip link add gre0 type gre
$ ip link add sit0 type sit
$ ip link add ip6tnl0 type ip6tnl
$ for turn in 1 2; do
> rip ensure --changed-status 9 tunnel add t0 mode gre remote 192.0.2.9 key 7 ttl 5; echo $?
> rip ensure --changed-status 9 tunnel add t1 mode sit remote 192.0.2.9 local 192.0.2.1; echo $?
> rip ensure --changed-status 9 -6 tunnel add t2 mode ip6ip6 remote 2001:db8::2 local 2001:db8::1; echo $?
> done
9
9
9
0
0
0
$ rip ensure tunnel add t0 mode gre remote 192.0.2.9 key 8 ttl 5
! ip tunnel add t0 mode gre remote 192.0.2.9 key 8 ttl 5: i_key is 0x7, asked for 0x8
? 2
$ rip ensure tunnel add t1 mode gre remote 192.0.2.9
! ip tunnel add t1 mode gre remote 192.0.2.9: protocol is 41, asked for 47
? 2
$ ip link add d0 type dummy
$ rip ensure tunnel add d0 mode gre remote 192.0.2.9
! ip tunnel add d0 mode gre remote 192.0.2.9: d0 is no tunnel of that mode, asked for one
? 2
