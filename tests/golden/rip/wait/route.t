#! rip only
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip link set v0 up
$ ip addr add 192.0.2.2/24 dev v0
$ rip wait --for 0 route 192.0.2.0/24
$ rip wait --for 0 route default
! rip: route default: no such route
? 124
$ meanwhile 'ip route add default via 192.0.2.1' rip wait --for 60s route default
$ rip wait --for 0 -6 route default
! rip: route default: no such route
? 124
$ rip wait --for 0 route ::/0
! rip: route ::/0: no such route
? 124
$ meanwhile 'ip route add 198.51.100.0/24 dev v0 table 100' rip wait --for 60s route 198.51.100.0/24 table 100
$ rip wait --for 0 route 198.51.100.0/24
! rip: route 198.51.100.0/24: no such route
? 124
$ rip wait --for 0 route 198.51.100.0/25 table 100
! rip: route 198.51.100.0/25 table 100: no such route
? 124
$ meanwhile 'ip -6 route add 2001:db8::/32 dev v0' rip wait --for 60s route 2001:db8::/32
$ ip route add unreachable 203.0.113.0/24
$ rip wait --for 0 route 203.0.113.0/24
! rip: route 203.0.113.0/24: the route does not forward packets
? 124
$ meanwhile 'ip route del 203.0.113.0/24; ip route add 203.0.113.0/24 dev v0' rip wait --for 60s route 203.0.113.0/24
# The kernel does not tell that IPv4 routes have gone with their interface.
$ meanwhile 'ip link set v0 down; ip addr add 198.51.100.2/24 dev v0' rip wait --for 3s route default and address 198.51.100.2
! rip: route default: no such route
? 124
