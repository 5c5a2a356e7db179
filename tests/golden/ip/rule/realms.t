# One realm is the destination's.
$ ip rule add realms 1/2 table 100 pref 1
$ ip rule add realms 7 table 100 pref 2
$ ip rule add realms 1/ table 100 pref 3
$ ip rule add realms 70000 table 100 pref 4
$ ip rule
0:	from all lookup local
1:	from all lookup 100 realms 1/2
2:	from all lookup 100 realms 7
3:	from all lookup 100 realms 1/cosmos
4:	from all lookup 100 realms 1/4464
32766:	from all lookup main
32767:	from all lookup default
$ ip -j rule
[{"priority":0,"src":"all","table":"local"},{"priority":1,"src":"all","table":"100","flow_from":"1","flow_to":"2"},{"priority":2,"src":"all","table":"100","flow_to":"7"},{"priority":3,"src":"all","table":"100","flow_from":"1","flow_to":"cosmos"},{"priority":4,"src":"all","table":"100","flow_from":"1","flow_to":"4464"},{"priority":32766,"src":"all","table":"main"},{"priority":32767,"src":"all","table":"default"}]
