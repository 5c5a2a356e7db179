#! rip only
#! needs qemu
$ ip -j mptcp limits
[{"add_addr_accepted":0,"subflows":2}]
$ ip mptcp limits set add_addr_accepted 4 subflows 1
$ ip -j -p mptcp limits show
[ {
        "add_addr_accepted": 4,
        "subflows": 1
    } ]
