# Any route type begins an action, and n is nop.
$ ip rule add from 1.2.3.4 n pref 1
$ ip rule add from 1.2.3.4 blackh pref 2
$ ip rule add from 1.2.3.4 b pref 3
$ ip rule add x pref 4
$ ip rule add foo bar
$ ip rule add x.y
$ ip rule del all
$ ip rule
