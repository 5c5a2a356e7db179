# Tables are strings in JSON even when they are numbers.
$ ip rule add from 10.0.0.0/8 table 100 pref 10
$ ip -j rule
$ ip -j -p rule show pref 10
$ ip -6 -j rule
$ ip -j rule show table 999
