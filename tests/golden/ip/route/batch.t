$ ip link set lo up
$ sh -c 'printf "route add 10.1.0.0/16 dev lo\nroute add 10.2.0.0/16 dev lo # why\n\nroute show\n" | ip -b -'
10.1.0.0/16 dev lo scope link·
10.2.0.0/16 dev lo scope link·
$ sh -c 'printf "route add 10.1.0.0/16 dev lo\nroute add 10.3.0.0/16 dev lo\n" | ip -b -'
! RTNETLINK answers: File exists
! Command failed -:1
? 1
$ sh -c 'printf "route add 10.1.0.0/16 dev lo\nroute add 10.4.0.0/16 dev lo\n" | ip -force -b -'
! RTNETLINK answers: File exists
! Command failed -:1
? 1
$ ip route
10.1.0.0/16 dev lo scope link·
10.2.0.0/16 dev lo scope link·
10.4.0.0/16 dev lo scope link·
