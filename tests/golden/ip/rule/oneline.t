# A rule is one line anyway.
$ ip rule add from 10.0.0.1 table 100 pref 5
$ ip -o rule
$ ip -s rule show pref 5
$ ip -br rule show pref 5
