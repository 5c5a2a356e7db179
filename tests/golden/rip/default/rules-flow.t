#! rip only
# goto and nop, and rules and routes that end the search.
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip link add v1 address 02:00:00:00:00:02 type dummy
$ ip link set v0 up; ip link set v1 up group 7
$ ip addr add 192.0.2.2/24 dev v0; ip addr add 198.51.100.2/24 dev v1
$ ip route add default via 192.0.2.1
$ ip route add default via 198.51.100.1 table 100
$ ip rule add pref 10 goto 30
$ ip rule add pref 20 table 100
$ ip rule add pref 30 nop
$ rip default dev
v0
$ ip rule del pref 10
$ rip default dev
v1
$ ip rule add pref 5 goto 9
$ rip default dev
v1
$ ip rule del pref 20
$ ip rule add pref 20 table 100 suppress_ifgroup 7
$ rip default dev
v0
$ ip rule add pref 3 prohibit
$ rip default dev
? 1
$ ip rule del pref 3
$ ip rule add pref 3 table 200
$ ip route add throw default table 200
$ rip default dev
v0
$ ip route replace unreachable default table 200
$ rip default dev
? 1
$ ip route replace blackhole default table 200
$ rip default dev
? 1
$ ip route del blackhole default table 200
$ ip route add local default dev lo table 200
$ ip link set lo up
$ ip route add local default dev lo table 200
! RTNETLINK answers: File exists
? 2
$ rip default dev
? 1
