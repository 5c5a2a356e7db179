#! needs vm
# Bound to an address, an interface, or one peer; all must be said again to delete it.
$ ip link set lo up
$ ip fou add port 5555 gue local 127.0.0.1
$ ip fou show
port 5555 gue local 127.0.0.1
$ ip -j fou show
[{"port":5555,"gue":null,"family":"inet","local":"127.0.0.1"}]
$ ip fou del port 5555
! RTNETLINK answers: Invalid argument
? 2
$ ip fou del port 5555 local 127.1
! RTNETLINK answers: Invalid argument
? 2
$ ip fou del port 5555 local 127.0.0.1
$ ip fou add port 5555 ipproto 4 peer 127.0.0.1 peer_port 77
$ ip fou show
port 5555 ipproto 4 local 127.0.0.1 peer 127.0.0.1 peer_port 77
$ ip -r fou show
port 5555 ipproto 4 local localhost peer localhost peer_port 77
$ ip -j -r fou show
[{"port":5555,"ipproto":4,"family":"inet","local":"localhost","peer":"localhost","peer_port":77}]
$ ip fou del port 5555 local 127.0.0.1 peer 127.0.0.1 peer_port 77
$ ip fou add dev lo peer_port 77 peer 127.0.0.1 local 127.0.0.2 gue port 5555
$ ip fou show
port 5555 gue local 127.0.0.2 peer 127.0.0.1 peer_port 77 dev lo
$ ip -j -p fou show
[ {
        "port": 5555,
        "gue": null,
        "family": "inet",
        "local": "127.0.0.2",
        "peer": "127.0.0.1",
        "peer_port": 77,
        "dev": "lo"
    } ]
$ ip fou del port 5555 local 127.0.0.2 peer 127.0.0.1 peer_port 77 dev lo
$ ip fou add port 5555 gue dev lo
! RTNETLINK answers: Invalid argument
? 2
$ ip fou show
