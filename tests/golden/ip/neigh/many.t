# A thousand entries.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ sh -c 'for i in $(seq 0 3); do for j in $(seq 1 200); do echo neigh add 10.0.$i.$j lladdr 02:00:00:00:00:aa dev v0; done; done | ip -b -'
$ sh -c 'ip neigh | wc -l'
800
$ sh -c 'ip neigh show 10.0.1.0/24 | sort | tail -2'
10.0.1.98 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
10.0.1.99 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip -s neigh flush dev v0 nud permanent
␤
*** Round 1, deleting 800 entries ***
*** Flush is complete after 1 round ***
$ ip neigh
