# One entry, asked for at a port or in a bridge.
$ ip link add br0 address 02:00:00:00:00:b0 type bridge mcast_snooping 0
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb address 02:00:00:00:00:0b
$ ip link set va master br0
$ bridge fdb get 02:00:00:00:00:0a dev va
02:00:00:00:00:0a dev va master br0 permanent
$ bridge fdb get to 02:00:00:00:00:0a br br0
02:00:00:00:00:0a dev va master br0 permanent
$ bridge fdb g 02:00:00:00:00:0a brport va master
02:00:00:00:00:0a dev va master br0 permanent
$ bridge -j -p fdb get 02:00:00:00:00:0a br br0
[ {
        "mac": "02:00:00:00:00:0a",
        "ifname": "va",
        "flags": [ ],
        "master": "br0",
        "state": "permanent"
    } ]
$ bridge fdb get 02:00:00:00:00:0a br br0 dynamic
$ bridge -j fdb get 02:00:00:00:00:0a br br0 dynamic
[]
$ bridge fdb get 02:00:00:00:00:0a dev va self
! Error: Fdb get operation not supported by device.
? 254
