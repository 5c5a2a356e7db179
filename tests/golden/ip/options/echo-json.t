#! mask json
# The reference writes objects in objects that have no name: ours are one.
$ ip link set lo up
$ ip -echo -j route add 10.3.0.0/16 dev lo
(JSON)
$ ip -echo -j route replace 10.3.0.0/16 dev lo src 127.0.0.1
(JSON)
$ ip -echo -j -p route del 10.3.0.0/16
(JSON)
$ ip -echo -j nexthop add id 1 dev lo
(JSON)
$ ip -echo -d -j nexthop add id 3 group 1
(JSON)
$ ip -echo -j nexthop del id 3
(JSON)
$ ip -echo -j rule add from 10.0.0.0/8 table 7
(JSON)
