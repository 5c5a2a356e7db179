#! rip only
# A default route for a range of source addresses counts once a source is chosen.
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip link set v0 up
$ ip -6 addr add 2001:db8:1::2/64 dev v0 nodad
$ ip -6 route add default from 2001:db8:1::/56 via fe80::1 dev v0
$ rip default
dev v0 via fe80::1 src 2001:db8:1::2 table main metric 1024
$ ip -6 addr del 2001:db8:1::2/64 dev v0
$ ip -6 addr add 2001:db8:2::2/64 dev v0 nodad
$ rip default
? 1
