#! rip only
# The source address is the route's, or else the kernel's choice.
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip link add v1 address 02:00:00:00:00:02 type dummy
$ ip link set v0 up; ip link set v1 up
$ ip addr add 203.0.113.9/24 dev v0
$ ip addr add 192.0.2.2/24 dev v0; ip addr add 192.0.2.3/24 dev v0
$ ip addr add 198.51.100.2/24 dev v1
$ ip route add default via 192.0.2.1
$ rip default src
192.0.2.2
$ ip route get 8.8.8.8
8.8.8.8 via 192.0.2.1 dev v0 src 192.0.2.2 uid 0·
    cache·
$ rip default addr
203.0.113.9
$ ip route replace default via 192.0.2.1 src 192.0.2.3
$ rip default src
192.0.2.3
$ ip route get 8.8.8.8
8.8.8.8 via 192.0.2.1 dev v0 src 192.0.2.3 uid 0·
    cache·
# Of an interface without addresses it is one of another interface.
$ ip link add v2 address 02:00:00:00:00:03 type dummy
$ ip link set v2 up
$ ip route replace default dev v2
$ rip default
dev v2 src 203.0.113.9 table main
$ ip route get 8.8.8.8
8.8.8.8 dev v2 src 203.0.113.9 uid 0·
    cache·
$ rip default addr
? 1
$ rip default via
? 1
# An address of an interface.
$ rip default addr --dev v1
198.51.100.2
$ rip default addr --dev v2
? 1
$ rip default addr -6 --dev v1
? 1
$ rip default addr --dev nosuch
! Cannot find device "nosuch"
? 2
# The gateway may be of the other family, and not in any network.
$ ip -4 route replace default via inet6 fe80::1 dev v1
$ rip default
dev v1 via inet6 fe80::1 src 198.51.100.2 table main
$ rip default via
fe80::1
$ rip default -j
[{"family":"inet","dev":"v1","via":"fe80::1","src":"198.51.100.2","table":"main"}]
$ ip route replace default via 10.9.9.9 dev v1 onlink
$ rip default
dev v1 via 10.9.9.9 src 198.51.100.2 table main onlink
$ rip default -j
[{"family":"inet","dev":"v1","via":"10.9.9.9","src":"198.51.100.2","table":"main","onlink":true}]
