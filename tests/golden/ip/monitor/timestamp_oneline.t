# The time before -o's lines, and before numbers of namespaces.
$ events ip -o -t monitor link all-nsid
$ ip link set lo up
$ events | sed 's/^Timestamp: ... ... .. ..:..:.. .... [0-9]* usec/Timestamp/'
$ events ip -o -ts monitor label link all-nsid
$ ip link set lo down
$ events | sed 's/^\[....-..-..T..:..:..\.......\] /[time] /'
