# The table by name, number and abbreviated word; t is tun_id.
$ ip rule add table 100 pref 3
$ ip rule show table 100
$ ip rule show lookup main
$ ip rule show look main
$ ip rule show ta 100
$ ip rule show t 100
$ ip rule show table main table 100
$ ip rule show table x
$ ip rule show table all
