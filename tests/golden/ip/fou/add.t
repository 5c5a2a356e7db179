#! needs vm
# A protocol by number or name, or whatever a header says.
$ ip fou show
$ ip -j fou show
[]
$ ip fou add port 5555 ipproto gre
$ ip fou show
port 5555 ipproto 47
$ ip -j -p fou show
[ {
        "port": 5555,
        "ipproto": 47,
        "family": "inet"
    } ]
$ ip fou del port 5555
$ ip fou add port 0x50 gue
$ ip -o -c -d -s fou show
port 80 gue
$ ip -j fou show
[{"port":80,"gue":null,"family":"inet"}]
$ ip fou del port 80 gue
$ ip fou add port 7 port 8 ipproto 0x4 ipproto TCP
$ ip -N fou show
port 8 ipproto 6
$ ip fou del port 8 ipproto 99
$ ip fou show
