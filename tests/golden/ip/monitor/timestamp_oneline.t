# The time before -o's lines, and before numbers of namespaces.
$ events ip -o -t monitor link all-nsid
$ ip link set lo up
$ events | sed 's/^Timestamp: ... ... .. ..:..:.. .... [0-9]* usec/Timestamp/'
Timestamp
[nsid current]1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group default \    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
$ events ip -o -ts monitor label link all-nsid
$ ip link set lo down
$ events | sed 's/^\[....-..-..T..:..:..\.......\] /[time] /'
[time] [nsid current][LINK]1: lo: <LOOPBACK> mtu 65536 qdisc noqueue state DOWN group default \    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
