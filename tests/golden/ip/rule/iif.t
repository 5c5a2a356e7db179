# Interfaces need not exist.
$ ip rule add iif lo table 100 pref 1
$ ip rule add oif eth0 table 100 pref 2
$ ip rule add dev eth1 table 100 pref 3
$ ip rule add iif lo oif lo table 100 pref 4
$ ip rule
0:	from all lookup local
1:	from all iif lo lookup 100
2:	from all oif eth0 [detached] lookup 100
3:	from all iif eth1 [detached] lookup 100
4:	from all iif lo oif lo lookup 100
32766:	from all lookup main
32767:	from all lookup default
$ ip -j rule
[{"priority":0,"src":"all","table":"local"},{"priority":1,"src":"all","iif":"lo","table":"100"},{"priority":2,"src":"all","oif":"eth0","oif_detached":null,"table":"100"},{"priority":3,"src":"all","iif":"eth1","iif_detached":null,"table":"100"},{"priority":4,"src":"all","iif":"lo","oif":"lo","table":"100"},{"priority":32766,"src":"all","table":"main"},{"priority":32767,"src":"all","table":"default"}]
