# Who made the rule.
$ ip rule add protocol static table 100 pref 1
$ ip rule add protocol 200 table 100 pref 2
$ ip rule add p 3
$ ip rule add protocol x
$ ip rule add protocol 256
$ ip rule add protocol
$ ip rule
$ ip -j rule show pref 1
