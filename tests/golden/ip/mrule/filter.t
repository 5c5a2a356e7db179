# Filters.
$ ip mrule add iif lo table 5 pref 10
$ ip mrule add from 10.0.0.0/8 table 6 pref 11
$ ip mrule show iif lo
$ ip mrule show table 6
$ ip mrule show from 10.0.0.0/8
$ ip mrule show all
