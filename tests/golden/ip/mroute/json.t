# JSON leaves out a TTL of 1, as text does.
$ ip link add va address 02:00:00:00:00:01 type veth peer name wa address 02:00:00:00:00:11
$ ip link add vb address 02:00:00:00:00:02 type veth peer name wb address 02:00:00:00:00:12
$ ip link add vc address 02:00:00:00:00:03 type veth peer name wc address 02:00:00:00:00:13
$ multicast va vb vc <<EOF
> add 10.0.0.5 224.1.2.3 va vb vc:3
> add 10.0.1.5 239.9.9.9 vb va
> add 0.0.0.0 232.1.1.1 vc va vb vc
> EOF
$ ip -j mroute
[{"src":"10.0.0.5","dst":"224.1.2.3","iif":"va","multipath":[{"oif":"vb"},{"oif":"vc","ttl":3}],"state":"resolved"},{"src":"10.0.1.5","dst":"239.9.9.9","iif":"vb","multipath":[{"oif":"va"}],"state":"resolved"},{"src":"0.0.0.0","dst":"232.1.1.1","iif":"vc","multipath":[{"oif":"va"},{"oif":"vb"},{"oif":"vc"}],"state":"resolved"}]
$ ip -j -p mroute show 224.1.2.3
[ {
        "src": "10.0.0.5",
        "dst": "224.1.2.3",
        "iif": "va",
        "multipath": [ {
                "oif": "vb"
            },{
                "oif": "vc",
                "ttl": 3
            } ],
        "state": "resolved"
    } ]
$ ip -j mroute show 1.2.3.4
[]
$ ip -j -c mroute show 224.1.2.3
[{"src":"10.0.0.5","dst":"224.1.2.3","iif":"va","multipath":[{"oif":"vb"},{"oif":"vc","ttl":3}],"state":"resolved"}]
