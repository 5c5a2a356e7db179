# One realm is the destination's.
$ ip rule add realms 1/2 table 100 pref 1
$ ip rule add realms 7 table 100 pref 2
$ ip rule add realms 1/ table 100 pref 3
$ ip rule add realms 70000 table 100 pref 4
$ ip rule
$ ip -j rule
