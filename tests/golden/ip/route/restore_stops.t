# A route that is there already is told of, and the rest goes on; all else ends it.
$ ip link set lo up; ip addr add 192.0.2.1/24 dev lo
$ ip route add 198.51.100.0/24 dev lo; ip route add 203.0.113.0/24 dev lo; ip route save > dump
$ ip route del 203.0.113.0/24; ip route restore < dump
! RTNETLINK answers: File exists
$ ip route
198.51.100.0/24 dev lo scope link·
203.0.113.0/24 dev lo scope link·
$ setpriv --bounding-set=-all --inh-caps=-all ip route restore < dump
! RTNETLINK answers: Operation not permitted
? 2
