# A rule for all VRFs has no table.
$ ip rule add l3mdev pref 999
$ ip rule add l3mdev table 100
! table can not be specified for l3mdev rules
? 22
$ ip rule add table 100 l3mdev
! table can not be specified for l3mdev rules
? 22
$ ip rule
0:	from all lookup local
999:	from all lookup [l3mdev-table]
32766:	from all lookup main
32767:	from all lookup default
$ ip rule show l3mdev
999:	from all lookup [l3mdev-table]
$ ip -j rule show pref 999
[{"priority":999,"src":"all","l3mdev":null}]
