# Interfaces need not exist.
$ ip rule add iif lo table 100 pref 1
$ ip rule add oif eth0 table 100 pref 2
$ ip rule add dev eth1 table 100 pref 3
$ ip rule add iif lo oif lo table 100 pref 4
$ ip rule
$ ip -j rule
