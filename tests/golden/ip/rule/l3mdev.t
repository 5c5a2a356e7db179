# A rule for all VRFs has no table.
$ ip rule add l3mdev pref 999
$ ip rule add l3mdev table 100
$ ip rule add table 100 l3mdev
$ ip rule
$ ip rule show l3mdev
$ ip -j rule show pref 999
