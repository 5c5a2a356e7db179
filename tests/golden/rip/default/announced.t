#! rip only
# Routers that announce themselves: their preference decides.
$ ip netns add blue
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name p0 address 02:00:00:00:00:02 netns blue
$ ip link set v0 up
$ ip -n blue link set p0 addrgenmode none
$ ip -n blue link set p0 up
$ ip -6 addr add 2001:db8::2/64 dev v0 nodad
$ ip -n blue addr add fe80::a/64 dev p0 nodad
$ ip netns exec blue announce p0 low 600
$ rip default
dev v0 via fe80::a src 2001:db8::2 table main metric 1024
$ ip -n blue addr del fe80::a/64 dev p0
$ ip -n blue addr add fe80::b/64 dev p0 nodad
$ ip netns exec blue announce p0 high 600
$ rip default
dev v0 via fe80::b src 2001:db8::2 table main metric 1024
$ rip default --all
dev v0 via fe80::b src 2001:db8::2 table main metric 1024
$ ip -6 route show default | grep -c 'proto ra'
2
$ ip -6 route get 2600::1 | grep -o 'via [^ ]*'
via fe80::b
# One that ends its service.
$ ip netns exec blue announce p0 high 0
$ rip default
dev v0 via fe80::a src 2001:db8::2 table main metric 1024
