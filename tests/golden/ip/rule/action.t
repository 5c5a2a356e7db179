# What a rule does besides looking up.
$ ip rule add blackhole from 10.9.9.9 pref 1
$ ip rule add type prohibit from 10.9.9.8 pref 2
$ ip rule add unreachable from 10.9.9.7 pref 3
$ ip rule add type 8 from 10.9.9.6 pref 4
$ ip rule add nop from 10.9.9.5 pref 5
$ ip rule add throw pref 6
$ ip rule add xresolve pref 7
$ ip rule
$ ip -j rule
