#! rip only
# IPv4 comes first, IPv6 where there is no IPv4.
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip link set v0 up
$ ip -6 addr add 2001:db8::2/64 dev v0 nodad
$ ip -6 addr add fd00::2/64 dev v0 nodad
$ ip -6 route add default via fe80::1 dev v0
$ rip default
dev v0 via fe80::1 src 2001:db8::2 table main metric 1024
$ rip default -4
? 1
$ ip addr add 192.0.2.2/24 dev v0
$ ip route add default via 192.0.2.1
$ rip default via
192.0.2.1
$ rip default via -6
fe80::1
$ rip default --all
dev v0 via 192.0.2.1 src 192.0.2.2 table main
dev v0 via fe80::1 src 2001:db8::2 table main metric 1024
# Deprecated addresses come last; link-local ones are no source to the world.
$ ip -6 addr change 2001:db8::2/64 dev v0 preferred_lft 0
$ rip default src addr -6
fd00::2
fd00::2
$ ip -6 addr del fd00::2/64 dev v0
$ rip default src addr -6
2001:db8::2
2001:db8::2
$ ip -6 addr del 2001:db8::2/64 dev v0
$ rip default -6
dev v0 via fe80::1 table main metric 1024
$ rip default src -6
? 1
# A unique local address of another interface is worse than a global one.
$ ip link add v1 address 02:00:00:00:00:02 type dummy
$ ip link set v1 up
$ ip -6 addr add fd00::3/64 dev v1 nodad
$ ip -6 addr add 2001:db8:1::3/64 dev v1 nodad
$ rip default src -6
2001:db8:1::3
$ ip -6 route get 2600::1 | sed 's/.* src //; s/ .*//'
2001:db8:1::3
$ ip -6 route replace unreachable default metric 1
$ rip default -6
? 1
