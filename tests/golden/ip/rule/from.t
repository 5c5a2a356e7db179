# A host has no length; a prefix keeps its host bits.
$ ip rule add from 10.0.0.1 table 100 pref 1
$ ip rule add from 10.0.0.0/8 table 100 pref 2
$ ip rule add from 10.1.2.3/8 table 100 pref 3
$ ip rule add from all table 100 pref 4
$ ip rule add from any to default table 100 pref 5
$ ip rule add from 0/0 table 100 pref 6
$ ip rule
$ ip -j rule
