# -d names the protocol even if it is none or the kernel.
$ ip rule add table 100 pref 5
$ ip rule add table 100 pref 6 protocol 200
$ ip -d rule
$ ip -d -j rule show pref 5
