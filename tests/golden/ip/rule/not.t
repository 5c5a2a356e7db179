# An inverted rule.
$ ip rule add not from 10.0.0.0/8 table 5 pref 10
$ ip rule add not not table 1 pref 11
$ ip rule add not pref 12
$ ip rule
$ ip rule show not
$ ip -j rule show not
