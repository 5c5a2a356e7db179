# Addresses answered for others.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip neigh add proxy 10.0.0.100 dev v0
$ ip neigh show proxy
10.0.0.100 dev v0 proxy·
$ ip neigh
$ ip -j neigh show proxy
[{"dst":"10.0.0.100","dev":"v0","proxy":null}]
$ ip neigh show proxy dev v0
10.0.0.100 proxy·
$ ip neigh show proxy 10.0.0.101
