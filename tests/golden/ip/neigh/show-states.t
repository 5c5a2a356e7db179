# By default none and noarp are not shown.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip addr add 10.0.0.1/24 dev v0
$ ip neigh add 10.0.0.5 dev v0 nud noarp lladdr 02:00:00:00:00:ad
$ ip neigh
$ ip neigh show nud all
10.0.0.5 dev v0 lladdr 02:00:00:00:00:ad NOARP·
$ ip neigh show nud noarp
10.0.0.5 dev v0 lladdr 02:00:00:00:00:ad NOARP·
$ ip neigh show nud permanent nud noarp
10.0.0.5 dev v0 lladdr 02:00:00:00:00:ad NOARP·
$ ip neigh show unused
$ ip neigh show unused nud noarp
10.0.0.5 dev v0 lladdr 02:00:00:00:00:ad NOARP·
