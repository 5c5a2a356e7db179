# The preference and its other names; the kernel chooses one if none is given.
$ ip rule add table 100
$ ip rule add table 100 order 10
$ ip rule add table 100 priority 0x20
$ ip rule add table 100 o 12
$ ip rule add table 100 pref 32767
$ ip rule add table 100 pref 32767
$ ip rule
