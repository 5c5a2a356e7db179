#! rip only
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip link add v1 address 02:00:00:00:00:02 type dummy
$ rip wait --for 0 address 192.0.2.1
! rip: address 192.0.2.1: no such address
? 124
$ meanwhile 'ip addr add 192.0.2.1/24 dev v0' rip wait --for 60s address 192.0.2.1
$ rip wait --for 0 address 192.0.2.1/24 and address 192.0.2.1 dev v0 ready
$ rip wait --for 0 address 192.0.2.1/16
! rip: address 192.0.2.1/16: no such address
? 124
$ rip wait --for 0 address 192.0.2.1 dev v1
! rip: address 192.0.2.1 dev v1: no such address
? 124
$ rip wait --for 0 address 192.0.2.1 dev v2
! rip: address 192.0.2.1 dev v2: no such interface
? 124
$ meanwhile 'ip link set v0 name v2' rip wait --for 60s address 192.0.2.1 dev v2
# Duplicate address detection takes a second or so.
$ ip link set v1 up
$ ip addr add 2001:db8::1/64 dev v1
$ rip wait --for 0 address 2001:db8::1
$ rip wait --for 0 address 2001:db8::1 ready
$ rip wait --for 60s address 2001:db8::1 dev v1 ready
$ ip -6 addr show dev v1 tentative to 2001:db8::1
# Both at the same time.
$ meanwhile 'ip addr del 192.0.2.1/24 dev v2; ip addr add 192.0.2.2/24 dev v1' rip wait --for 3s address 192.0.2.1 and address 192.0.2.2
! rip: address 192.0.2.1: no such address
? 124
