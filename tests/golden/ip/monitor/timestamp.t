# -t and -ts say when; here only that they do.
$ events ip -t monitor link
$ ip link set lo up
$ events | sed 's/^Timestamp: ... ... .. ..:..:.. .... [0-9]* usec$/Timestamp/'
$ events ip -ts monitor link
$ ip link set lo down
$ events | sed 's/^\[....-..-..T..:..:..\.......\] /[time] /'
$ events ip -ts monitor all
$ ip link set lo up
$ events | sed 's/^\[....-..-..T..:..:..\.......\] /[time] /'
