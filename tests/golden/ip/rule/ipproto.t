# The transport protocol by name or number.
$ ip rule add ipproto tcp table 100 pref 1
$ ip rule add ipproto 17 table 100 pref 2
$ ip rule add ipproto 200 table 100 pref 3
$ ip rule add ipproto ipv6-icmp table 100 pref 4
$ ip rule add ipproto 0 table 100 pref 5
$ ip rule
$ ip -N rule
$ ip -j rule show ipproto udp
