# -N shows numbers for tables, protocols, actions, groups and ip protocols.
$ ip rule add ipproto tcp table main protocol static pref 5
$ ip rule add prohibit pref 6
$ ip rule add sup_group default table main pref 7
$ ip rule add dscp AF11 table 100 pref 8
$ ip -N rule
$ ip -N -j rule show pref 5
