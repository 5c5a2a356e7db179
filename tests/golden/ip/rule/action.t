# What a rule does besides looking up.
$ ip rule add blackhole from 10.9.9.9 pref 1
$ ip rule add type prohibit from 10.9.9.8 pref 2
$ ip rule add unreachable from 10.9.9.7 pref 3
$ ip rule add type 8 from 10.9.9.6 pref 4
$ ip rule add nop from 10.9.9.5 pref 5
$ ip rule add throw pref 6
$ ip rule add xresolve pref 7
$ ip rule
0:	from all lookup local
1:	from 10.9.9.9 blackhole
2:	from 10.9.9.8 prohibit
3:	from 10.9.9.7 unreachable
4:	from 10.9.9.6 prohibit
5:	from 10.9.9.5 nop
6:	from all throw
7:	from all xresolve
32766:	from all lookup main
32767:	from all lookup default
$ ip -j rule
[{"priority":0,"src":"all","table":"local"},{"priority":1,"src":"10.9.9.9","action":"blackhole"},{"priority":2,"src":"10.9.9.8","action":"prohibit"},{"priority":3,"src":"10.9.9.7","action":"unreachable"},{"priority":4,"src":"10.9.9.6","action":"prohibit"},{"priority":5,"src":"10.9.9.5","nop":null},{"priority":6,"src":"all","action":"throw"},{"priority":7,"src":"all","action":"xresolve"},{"priority":32766,"src":"all","table":"main"},{"priority":32767,"src":"all","table":"default"}]
