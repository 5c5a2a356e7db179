# A value said twice: the last one.
$ ip rule add from 1.2.3.4 table 100 pref 11 from 1.2.3.5
$ ip rule add from 1.2.3.5 table 100 pref 11
$ ip rule add from 1.2.3.5 table 100 pref 11 protocol 5
$ ip rule
