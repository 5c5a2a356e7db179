# DSCP by number or by the name of the dsfield's upper bits.
$ ip rule add dscp 10 table 100 pref 1
$ ip rule add dscp AF11 table 101 pref 2
$ ip rule add dscp 0 table 100 pref 3
$ ip rule add dscp 0x3f table 100 pref 4
$ ip rule
$ ip -N rule
$ ip -j rule show dscp 10
