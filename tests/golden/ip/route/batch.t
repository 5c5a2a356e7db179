$ ip link set lo up
$ sh -c 'printf "route add 10.1.0.0/16 dev lo\nroute add 10.2.0.0/16 dev lo # why\n\nroute show\n" | ip -b -'
$ sh -c 'printf "route add 10.1.0.0/16 dev lo\nroute add 10.3.0.0/16 dev lo\n" | ip -b -'
$ sh -c 'printf "route add 10.1.0.0/16 dev lo\nroute add 10.4.0.0/16 dev lo\n" | ip -force -b -'
$ ip route
