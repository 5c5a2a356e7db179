# What one line asks for is forgotten in the next.
$ ip link set lo up
$ ip -b - <<EOF
> addr add 2001:db8::1/64 dev lo nodad
> addr add 10.0.0.1/24 dev lo
> route add 10.1.0.0/16 via 10.0.0.2
> route add 2001:db8:1::/48 via 2001:db8::2
> route show table main
> addr show lo
> EOF
! RTNETLINK answers: No route to host
! Command failed -:4
? 1
