# Times and probes of an entry just made.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:aa dev v0
$ ip -s neigh
10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa  used 0/0/0probes 0 PERMANENT·
$ ip -s -j neigh
[{"dst":"10.0.0.2","dev":"v0","lladdr":"02:00:00:00:00:aa","used":0,"confirmed":0,"updated":0,"probes":0,"state":["PERMANENT"]}]
$ ip -s neigh get 10.0.0.2 dev v0
10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa  ref 1 used 0/0/0probes 0 PERMANENT·
$ ip -s -br neigh
10.0.0.2                                v0               02:00:00:00:00:aa
