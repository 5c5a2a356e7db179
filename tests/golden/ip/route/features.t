$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo features ecn
$ ip route add 10.2.0.0/16 dev lo features tcp_usec_ts
$ ip route add 10.3.0.0/16 dev lo features ecn features tcp_usec_ts
$ ip route
10.1.0.0/16 dev lo scope link features ecn·
10.2.0.0/16 dev lo scope link features tcp_usec_ts·
10.3.0.0/16 dev lo scope link features tcp_usec_ts·
$ ip -j route
[{"dst":"10.1.0.0/16","dev":"lo","scope":"link","flags":[],"metrics":[{"ecn":null}]},{"dst":"10.2.0.0/16","dev":"lo","scope":"link","flags":[],"metrics":[{"tcp_usec_ts":null}]},{"dst":"10.3.0.0/16","dev":"lo","scope":"link","flags":[],"metrics":[{"tcp_usec_ts":null}]}]
$ ip route add 10.4.0.0/16 dev lo features ecn tcp_usec_ts
! Error: either "to" is duplicate, or "tcp_usec_ts" is garbage.
? 255
$ ip route add 10.4.0.0/16 dev lo features foo
! Error: argument "foo" is wrong: "features" value not valid
! ␤
? 255
$ ip route add 10.4.0.0/16 dev lo features
! Command line is not complete. Try option "help"
? 255
