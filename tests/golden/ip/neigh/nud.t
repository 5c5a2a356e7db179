# Each state by name.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh add 10.0.0.1 dev v0 nud permanent lladdr 02:00:00:00:00:aa
$ ip neigh add 10.0.0.2 dev v0 nud reachable lladdr 02:00:00:00:00:aa
$ ip neigh add 10.0.0.3 dev v0 nud noarp lladdr 02:00:00:00:00:aa
$ ip neigh add 10.0.0.4 dev v0 nud none
$ ip neigh add 10.0.0.5 dev v0 nud stale lladdr 02:00:00:00:00:aa
$ ip neigh add 10.0.0.6 dev v0 nud failed
$ ip neigh show 10.0.0.1
10.0.0.1 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip neigh show 10.0.0.2
10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa REACHABLE·
$ ip neigh show 10.0.0.3 nud noarp
10.0.0.3 dev v0 lladdr 02:00:00:00:00:aa NOARP·
$ ip neigh show 10.0.0.4 nud none
10.0.0.4 dev v0·
$ ip neigh show 10.0.0.5
10.0.0.5 dev v0 lladdr 02:00:00:00:00:aa STALE·
$ ip neigh show 10.0.0.6
10.0.0.6 dev v0 FAILED·
$ ip -j neigh show 10.0.0.4 nud all
[{"dst":"10.0.0.4","dev":"v0"}]
