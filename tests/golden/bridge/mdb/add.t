# Groups behind a port.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va master br0
$ ip link set br0 addrgenmode none up
$ ip link set vb addrgenmode none up
$ ip link set va addrgenmode none up
$ until bridge mdb | grep -q ff02::6a; do sleep .05; done
$ bridge mdb add dev br0 port va grp 239.1.1.1 permanent
$ bridge mdb a dev br0 port va grp ff0e::1 permanent vid 5
$ bridge mdb add dev br0 port va grp 1:2:3:4:5:6 permanent
$ bridge mdb
dev br0 port va grp 01:02:03:04:05:06 permanent
dev br0 port va grp ff0e::1 permanent vid 5
dev br0 port va grp 239.1.1.1 permanent
dev br0 port br0 grp ff02::6a temp
$ bridge -d mdb show dev br0
dev br0 port va grp 01:02:03:04:05:06 permanent proto static
dev br0 port va grp ff0e::1 permanent proto static vid 5
dev br0 port va grp 239.1.1.1 permanent proto static
dev br0 port br0 grp ff02::6a temp
$ bridge -j mdb show vid 5
[{"mdb":[{"index":2,"dev":"br0","port":"va","grp":"ff0e::1","state":"permanent","flags":[],"vid":5}],"router":{}}]
$ bridge -j -p -d -s mdb list vid 5
[ {
        "mdb": [ {
                "index": 2,
                "dev": "br0",
                "port": "va",
                "grp": "ff0e::1",
                "state": "permanent",
                "protocol": "static",
                "flags": [ ],
                "vid": 5,
                "timer": "   0.00"
            } ],
        "router": {}
    } ]
$ bridge -c mdb show vid 5
⟨1b⟩[36mdev br0⟨1b⟩[0m port va⟨1b⟩[34m grp ff0e::1⟨1b⟩[0m permanent vid 5
$ bridge -o mdb l
dev br0 port va grp 01:02:03:04:05:06 permanent\dev br0 port va grp ff0e::1 permanent vid 5\dev br0 port va grp 239.1.1.1 permanent\dev br0 port br0 grp ff02::6a temp\∅
$ bridge -s mdb show vid 5
dev br0 port va grp ff0e::1 permanent vid 5    0.00
