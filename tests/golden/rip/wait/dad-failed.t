#! rip only
# An address that another host has does not become ready.
$ ip netns add blue
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name p0 address 02:00:00:00:00:02 netns blue
$ ip link set v0 up; ip -n blue link set p0 up
$ ip -n blue addr add 2001:db8::1/64 dev p0 nodad
$ rip wait --for 60s link v0 carrier
$ ip addr add 2001:db8::1/64 dev v0
$ rip wait --for 4s address 2001:db8::1 ready
! rip: address 2001:db8::1 ready: another host has the address
? 124
