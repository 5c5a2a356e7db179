$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo mtu 1400 advmss 1300 window 1000 rtt 100 rttvar 30 ssthresh 20 cwnd 10 reordering 5 hoplimit 60
$ ip route add 10.2.0.0/16 dev lo initcwnd 7 initrwnd 8 features ecn rto_min 200 quickack 1 fastopen_no_cookie 1
$ ip route
10.1.0.0/16 dev lo scope link mtu 1400 window 1000 rtt 12ms rttvar 7ms ssthresh 20 cwnd 10 advmss 1300 reordering 5 hoplimit 60·
10.2.0.0/16 dev lo scope link initcwnd 7 features ecn rto_min lock 200ms initrwnd 8 quickack 1 fastopen_no_cookie 1·
$ ip -j route show 10.1.0.0/16
[{"dst":"10.1.0.0/16","dev":"lo","scope":"link","flags":[],"metrics":[{"mtu":1400,"window":1000,"rtt":12,"rttvar":7,"ssthresh":20,"cwnd":10,"advmss":1300,"reordering":5,"hoplimit":60}]}]
$ ip -j -p route show 10.2.0.0/16
[ {
        "dst": "10.2.0.0/16",
        "dev": "lo",
        "scope": "link",
        "flags": [ ],
        "metrics": [ {
                "initcwnd": 7,
                "ecn": null,
                "rto_min": 200,
                "initrwnd": 8,
                "quickack": 1,
                "fastopen_no_cookie": 1
            } ]
    } ]
