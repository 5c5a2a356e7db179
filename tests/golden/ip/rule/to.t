# The destination.
$ ip rule add to 10.1.2.3 table main pref 600
$ ip rule add from 10.0.0.0/8 to 10.1.0.0/16 table main pref 601
$ ip rule
$ ip -j rule show pref 601
