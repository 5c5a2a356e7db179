# The age of what `get` finds is counted, and so is who uses it.
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip -d -o route get 10.0.0.2
unicast 10.0.0.2 dev d0 table main src 10.0.0.1 uid 0 \    cache·
$ ip -d -j route get 10.0.0.2
[{"type":"unicast","dst":"10.0.0.2","dev":"d0","table":"main","prefsrc":"10.0.0.1","flags":[],"uid":0,"cache":[]}]
$ ip -d route get 10.0.0.1
local 10.0.0.1 dev lo table main src 10.0.0.1 uid 0·
    cache <local>·
