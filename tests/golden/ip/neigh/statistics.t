# Times (a machine under load makes them differ) and probes of an entry just made.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:aa dev v0
$ ip -s neigh | sed -E 's![0-9]+/[0-9]+/[0-9]+!U/C/D!'
10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa  used U/C/Dprobes 0 PERMANENT·
$ ip -s -j neigh | sed -E 's!(used|confirmed|updated)":[0-9]+!\1":N!g'
[{"dst":"10.0.0.2","dev":"v0","lladdr":"02:00:00:00:00:aa","used":N,"confirmed":N,"updated":N,"probes":0,"state":["PERMANENT"]}]
$ ip -s neigh get 10.0.0.2 dev v0 | sed -E 's![0-9]+/[0-9]+/[0-9]+!U/C/D!'
10.0.0.2 dev v0 lladdr 02:00:00:00:00:aa  ref 1 used U/C/Dprobes 0 PERMANENT·
$ ip -s -br neigh
10.0.0.2                                v0               02:00:00:00:00:aa
