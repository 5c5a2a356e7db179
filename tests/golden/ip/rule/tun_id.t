# The tunnel's key has 64 bits.
$ ip rule add tun_id 5 table 100 pref 1
$ ip rule add tun_id 0xffffffffffffffff table 100 pref 2
$ ip rule add tun_id -1 table 100 pref 3
$ ip rule add tun_id x
$ ip rule add tun_id
$ ip rule
$ ip -j rule
