#! needs vm
# Over IPv6 by the option, or by a word that may stand anywhere.
$ ip link set lo up
$ ip -6 fou add port 5555 gue
$ ip fou show
port 5555 gue -6
$ ip -j fou show
[{"port":5555,"gue":null,"family":"inet6"}]
$ ip fou del port 5555
! RTNETLINK answers: Invalid argument
? 2
$ ip fou del port 5555 -6
$ ip fou add port 5555 gue local ::1 peer ::1 peer_port 7 -6
$ ip -4 fou show
port 5555 gue -6 local ::1 peer ::1 peer_port 7
$ ip -j -p fou show
[ {
        "port": 5555,
        "gue": null,
        "family": "inet6",
        "local": "::1",
        "peer": "::1",
        "peer_port": 7
    } ]
$ ip -6 fou add port 6666 gue local 127.0.0.1
! Error: inet6 address is expected rather than "127.0.0.1".
? 1
$ ip -4 fou add port 6666 gue local ::1
! Error: inet address is expected rather than "::1".
? 1
$ ip -0 fou add port 6666 gue local foo
! Error: Attribute failed policy validation.
? 2
$ ip -M fou add port 6666 gue
! RTNETLINK answers: Address family not supported by protocol
? 2
$ ip -B fou add port 6666 gue local 127.0.0.1
! Error: bridge address is expected rather than "127.0.0.1".
? 1
