# For IPv6.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip neigh add proxy 2001:db8::7 dev v0 router
$ ip -6 neigh show proxy
2001:db8::7 dev v0 router proxy·
$ ip -4 neigh show proxy
$ ip -6 -j -p neigh show proxy
[ {
        "dst": "2001:db8::7",
        "dev": "v0",
        "router": null,
        "proxy": null
    } ]
