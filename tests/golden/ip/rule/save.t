# What was saved can be restored.
$ ip rule add from 10.0.0.0/8 table 100 pref 1
$ ip rule add not fwmark 1/2 sport 5-6 blackhole pref 2 protocol 5
$ sh -c 'f=$(mktemp); ip rule save > $f; ip rule flush; ip rule; ip rule restore < $f; ip rule; rm $f'
0:	from all lookup local
0:	from all lookup local
0:	from all lookup local
1:	from 10.0.0.0/8 lookup 100
2:	not from all fwmark 0x1/0x2 sport 5-6 blackhole proto 5
32766:	from all lookup main
32767:	from all lookup default
$ sh -c 'ip rule save | wc -c'
380
$ sh -c 'ip -6 rule save | wc -c'
116
