#! rip only
# The rules decide which table counts.
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip link add wg0 address 02:00:00:00:00:02 type dummy
$ ip link set v0 up; ip link set wg0 up
$ ip addr add 192.0.2.2/24 dev v0; ip addr add 10.8.0.2/32 dev wg0
$ ip route add default via 192.0.2.1
# As wg-quick does it.
$ ip route add default dev wg0 table 51820
$ ip rule add not fwmark 51820 table 51820
$ ip rule add table main suppress_prefixlength 0
$ rip default
dev wg0 src 10.8.0.2 table 51820
$ ip rule del table main suppress_prefixlength 0
$ ip rule del not fwmark 51820 table 51820
$ rip default
dev v0 via 192.0.2.1 src 192.0.2.2 table main
# Rules for other traffic do not count.
$ ip rule add pref 100 fwmark 1 table 51820
$ ip rule add pref 101 from 10.8.0.0/24 table 51820
$ ip rule add pref 102 to 10.9.0.0/16 table 51820
$ ip rule add pref 103 iif wg0 table 51820
$ ip rule add pref 104 oif wg0 table 51820
$ ip rule add pref 105 uidrange 5-6 table 51820
$ ip rule add pref 106 ipproto tcp dport 22 table 51820
$ ip rule add pref 107 tos 0x10 table 51820
$ rip default dev
v0
$ rip default dev --dev wg0
wg0
$ ip rule add pref 108 iif lo table 51820
$ rip default dev table
wg0
51820
$ ip rule del pref 108
$ ip rule add pref 108 not to 10.9.0.0/16 table 51820
$ rip default dev
wg0
$ ip rule del pref 108
$ ip rule add pref 108 uidrange 0-0 table 51820
$ rip default dev
wg0
