# A list of many datagrams is received while it is written: all of it comes, in order, and a reader that leaves early ends it quietly.
$ ip link set lo up
$ seq 0 19999 | awk '{ printf "route add 10.%d.%d.%d/32 dev lo%s\n", $1 / 65536, $1 / 256 % 256, $1 % 256, $1 % 3 ? "" : " metric 7" }' > routes
$ ip -batch routes
$ ip route | tail -2
10.0.78.30 dev lo scope link metric 7·
10.0.78.31 dev lo scope link·
$ ip route | sha256sum
d8a467d411376341f7c70d57a4aea600bfc44193d718fa915ffed1396630f826  -
$ ip -j route | sha256sum
653fcb3ba785ddef7ae76480793ab2a0290e33064aea6b5fe20faee272242b93  -
$ ip -d route show root 10.0.64.0/18 metric 7 | sha256sum
0b8a1da2d1fe319d9581eda79dc7fd81723baaf60201cc9a0f083511e89d214e  -
$ ip route | head -1
10.0.0.0 dev lo scope link metric 7·
$ ip -j -p route show root 10.0.0.0/31
[ {
        "dst": "10.0.0.0",
        "dev": "lo",
        "scope": "link",
        "metric": 7,
        "flags": [ ]
    },{
        "dst": "10.0.0.1",
        "dev": "lo",
        "scope": "link",
        "flags": [ ]
    } ]
$ ip link add d0 address 02:00:00:00:00:01 type veth peer name e0
$ ip link set d0 up
$ seq 0 9999 | awk '{ printf "neigh add 10.2.%d.%d lladdr 02:00:00:00:%02x:%02x dev d0 nud permanent\n", $1 / 256, $1 % 256, $1 / 256, $1 % 256 }' > neighbours
$ ip -batch neighbours
$ ip neigh | sort | sha256sum
ad85524dc2f1e8086e02bbb72db5607d2ef720c0013ec0ee507b421e83cdce34  -
