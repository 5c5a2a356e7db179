$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 addrgenmode none
$ ip link set d1 addrgenmode none
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip addr add fd00::1/64 dev d0 nodad
$ ip -6 route get 10.0.0.2
! Error: inet6 prefix is expected rather than "10.0.0.2".
? 1
$ ip -4 route get fd00::2
! Error: inet prefix is expected rather than "fd00::2".
? 1
$ ip -f link route get 10.0.0.2
! Error: "10.0.0.2" may be inet prefix, but it is not allowed in this context.
? 1
$ ip route get 10.0.0.2/24
10.0.0.2 dev d0 src 10.0.0.1 uid 0·
    cache·
! Warning: /24 as prefix is invalid, only /32 (or none) is supported.
$ ip route get 10.0.0.2 10.0.0.3
10.0.0.3 dev d0 src 10.0.0.1 uid 0·
    cache·
$ ip route get 10.0.0.2 fd00::2
! Error: inet prefix is expected rather than "fd00::2".
? 1
