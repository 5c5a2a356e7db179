# Tables by name, small and large numbers.
$ ip rule add table 70000 pref 1
$ ip rule add lookup 256 pref 2
$ ip rule add ta 255 pref 3
$ ip rule add table 0 pref 4
$ ip rule add t 100 pref 5
$ ip rule add table x
$ ip rule add lookup x
$ ip rule add table 4294967296
$ ip rule add table
$ ip rule
