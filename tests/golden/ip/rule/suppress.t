# Suppressed routes by length and by the device's group.
$ ip rule add suppress_prefixlength 0 table main pref 1
$ ip rule add suppress_ifgroup 5 table main pref 2
$ ip rule add sup_pl 0 sup_group default table main pref 3
$ ip rule add suppress 8 table main pref 4
$ ip -6 rule add suppress_prefixlength 164 table 100 pref 5
$ ip rule
$ ip -6 rule
$ ip -j rule show pref 3
