$ ip link set lo up
$ ip route add 10.1.0.0/16 dev lo congctl reno
$ ip route add 10.2.0.0/16 dev lo congctl lock reno
$ ip route
10.1.0.0/16 dev lo scope link congctl reno·
10.2.0.0/16 dev lo scope link congctl lock reno·
$ ip -j route
[{"dst":"10.1.0.0/16","dev":"lo","scope":"link","flags":[],"metrics":[{"congestion":"reno"}]},{"dst":"10.2.0.0/16","dev":"lo","scope":"link","flags":[],"metrics":[{"congestion":"reno"}]}]
$ ip route add 10.3.0.0/16 dev lo congctl nosuch
! Error: Unknown tcp congestion algorithm.
? 2
$ ip route add 10.3.0.0/16 dev lo congctl
! Command line is not complete. Try option "help"
? 255
$ ip route add 10.3.0.0/16 dev lo congctl lock
! Command line is not complete. Try option "help"
? 255
