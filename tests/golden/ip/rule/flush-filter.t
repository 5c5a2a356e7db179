# Only flush looks at the protocol.
$ ip rule add from 10.0.0.0/8 table 100 pref 1 protocol static
$ ip rule add from 10.0.0.0/8 table 101 pref 2
$ ip rule show protocol static
$ ip rule flush protocol static
$ ip rule
$ ip rule flush table 101
$ ip rule
