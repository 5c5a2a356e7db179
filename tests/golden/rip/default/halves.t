#! rip only
# Two routes that together cover all addresses are the way to the world, as a VPN sets them.
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip link add t0 address 02:00:00:00:00:02 type dummy
$ ip link set v0 up; ip link set t0 up
$ ip addr add 192.0.2.2/24 dev v0; ip addr add 10.8.0.2/24 dev t0
$ ip route add default via 192.0.2.1
$ ip route add 0.0.0.0/1 via 10.8.0.1
$ ip route add 128.0.0.0/1 via 10.8.0.1
$ rip default
dev t0 via 10.8.0.1 src 10.8.0.2 table main
$ rip default --all
dev t0 via 10.8.0.1 src 10.8.0.2 table main
# One of them leaves the other half where it was.
$ ip route del 128.0.0.0/1
$ rip default dev
t0
$ rip default dev --all
t0
v0
$ ip route del default
$ rip default dev --all
t0
# IPv6 addresses of the world are those of 2000::/3.
$ ip -6 addr add 2001:db8::2/64 dev v0 nodad
$ ip -6 addr add 2001:db8:8::2/64 dev t0 nodad
$ ip -6 route add default via 2001:db8::1
$ ip -6 route add 2000::/3 via 2001:db8:8::1
$ rip -6 default --all
dev t0 via 2001:db8:8::1 src 2001:db8:8::2 table main metric 1024
$ ip -6 route del 2000::/3
$ rip -6 default --all
dev v0 via 2001:db8::1 src 2001:db8::2 table main metric 1024
$ ip -6 route add 2000::/4 via 2001:db8:8::1
$ ip -6 route add 3000::/4 via 2001:db8:8::1
$ rip -6 default --all
dev t0 via 2001:db8:8::1 src 2001:db8:8::2 table main metric 1024
# Longer prefixes are no way to the world.
$ ip -6 route flush table main
$ ip -6 route add 2000::/5 dev v0
$ rip -6 default
? 1
