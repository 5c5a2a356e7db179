# The first mode decides the family; keys are for no ISATAP link; a type of service ends at a slash.
$ ip tunnel add t0 mode sit mode ip4ip6
! Unknown tunnel mode "ip4ip6"
? 255
$ ip tunnel add t0 mode gre mode any
! Unknown tunnel mode "any"
? 255
$ ip tunnel add t0 mode ip6gre mode gre
! Unknown tunnel mode "gre"
? 255
$ ip tunnel add t0 mode isatap ikey 5
! Keys are not allowed with ipip and sit tunnels
? 1
$ ip tunnel add t0 mode sit key 5
! Keys are not allowed with ipip and sit tunnels
? 1
$ ip tunnel add t0 mode vti key 5 remote 10.0.0.1
! add tunnel "ip_vti0" failed: No such device
? 1
$ ip tunnel show t0
$ ip tunnel add t1 mode gre remote 10.0.0.2 tos 0x10/2
! add tunnel "gre0" failed: No such device
? 1
$ ip tunnel show t1
$ ip tunnel add t2 mode gre tos x/2
! Error: argument "x" is wrong: bad TOS value
? 255
$ ip tunnel prl t0 mode ip4ip6 prl-default 10.0.0.1
! Command "prl" is unknown, try "ip -f inet6 tunnel help".
? 255
$ ip tunnel 6rd t0 mode ip6gre
! Command "6rd" is unknown, try "ip -f inet6 tunnel help".
? 255
$ ip -6 tunnel add t3 mode vti6 mode any remote 2001:db8::2
! add tunnel "ip6_vti0" failed: No such device
? 1
$ ip -d link show t3 | grep -o vti6
! Device "t3" does not exist.
? 1
