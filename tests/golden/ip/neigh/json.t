# States are a list.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip link set v1 up
$ ip neigh add 10.0.0.18 dev v0 lladdr 02:00:00:00:00:af protocol 200 router extern_learn nud stale
$ ip -j neigh
[{"dst":"10.0.0.18","dev":"v0","lladdr":"02:00:00:00:00:af","router":null,"extern_learn":null,"state":["STALE"],"protocol":"200"}]
$ ip -j -p neigh
[ {
        "dst": "10.0.0.18",
        "dev": "v0",
        "lladdr": "02:00:00:00:00:af",
        "router": null,
        "extern_learn": null,
        "state": [ "STALE" ],
        "protocol": "200"
    } ]
$ ip -j neigh show nud failed
[{"dst":"10.0.0.18","dev":"v0","lladdr":"02:00:00:00:00:af","router":null,"extern_learn":null,"state":["STALE"],"protocol":"200"}]
$ ip -o neigh
10.0.0.18 dev v0 lladdr 02:00:00:00:00:af router extern_learn STALE proto 200·
$ ip -d neigh
10.0.0.18 dev v0 lladdr 02:00:00:00:00:af router extern_learn STALE proto 200·
