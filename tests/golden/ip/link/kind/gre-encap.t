#! needs vm
# GRE in UDP.
$ ip link add g0 type gre remote 10.0.0.2 local 10.0.0.1 encap fou encap-sport auto encap-dport 5555
$ ip -d link show g0
$ ip -j -d link show g0
$ ip link set g0 type gre encap gue encap-sport 7 encap-dport 8 encap-csum encap-udp6-csum encap-remcsum
$ ip -d link show g0
$ ip -j -d link show g0
$ ip link set g0 type gre noencap-csum noencap-udp6-csum noencap-remcsum
$ ip -d link show g0
$ ip link set g0 type gre noencap
$ ip -d link show g0
$ ip link set g0 type gre encap none
$ ip link set g0 type gre encap x
$ ip link set g0 type gre encap
$ ip link set g0 type gre encap-sport x
$ ip link set g0 type gre encap-dport x
$ ip link set g0 type gre encap-dport auto
$ ip link set g0 type gre encap-sport 65536
$ ip -d link show g0
