# -d names the protocol even if it is none or the kernel.
$ ip rule add table 100 pref 5
$ ip rule add table 100 pref 6 protocol 200
$ ip -d rule
0:	from all lookup local proto kernel
5:	from all lookup 100 proto unspec
6:	from all lookup 100 proto 200
32766:	from all lookup main proto kernel
32767:	from all lookup default proto kernel
$ ip -d -j rule show pref 5
[{"priority":5,"src":"all","table":"100","protocol":"unspec"}]
