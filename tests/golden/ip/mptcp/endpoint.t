#! needs qemu
# Endpoints of both families, with all they may have; text even in colour.
$ ip link set lo up
$ ip mptcp endpoint
$ ip -j mptcp endpoint
[]
$ ip mptcp endpoint add 10.0.0.1
$ ip mptcp endpoint add 10.0.0.2 id 7 dev lo subflow backup
$ ip mptcp endpoint add ::1 port 99 signal
$ ip -6 mptcp endpoint add 10.0.0.3 fullmesh subflow id 0x10
$ ip mptcp endpoint
10.0.0.1 id 1·
10.0.0.2 id 7 subflow backup dev lo·
::1 port 99 id 8 signal·
10.0.0.3 id 16 subflow fullmesh·
$ ip -c -d -s -o mptcp endpoint show
10.0.0.1 id 1·
10.0.0.2 id 7 subflow backup dev lo·
::1 port 99 id 8 signal·
10.0.0.3 id 16 subflow fullmesh·
$ ip -j -p mptcp endpoint show
[ {
        "address": "10.0.0.1",
        "id": 1
    },{
        "address": "10.0.0.2",
        "id": 7,
        "subflow": true,
        "backup": true,
        "dev": "lo"
    },{
        "address": "::1",
        "port": 99,
        "id": 8,
        "signal": true
    },{
        "address": "10.0.0.3",
        "id": 16,
        "subflow": true,
        "fullmesh": true
    } ]
$ ip mptcp endpoint show id 7
10.0.0.2 id 7 subflow backup dev lo·
$ ip -j mptcp endpoint show id 16
[{"address":"10.0.0.3","id":16,"subflow":true,"fullmesh":true}]
$ ip mptcp endpoint show 10.0.0.1
! Error: address not found.
? 2
$ ip mptcp endpoint add 127.0.0.1
$ ip -r mptcp endpoint
10.0.0.1 id 1·
10.0.0.2 id 7 subflow backup dev lo·
localhost port 99 id 8 signal·
10.0.0.3 id 16 subflow fullmesh·
localhost id 17·
$ ip mptcp endpoint del id 7
$ ip mptcp endpoint del id 0 10.0.0.1
$ ip -j mptcp endpoint
[{"address":"10.0.0.1","id":1},{"address":"::1","port":99,"id":8,"signal":true},{"address":"10.0.0.3","id":16,"subflow":true,"fullmesh":true},{"address":"127.0.0.1","id":17}]
$ ip mptcp endpoint flush now
$ ip mptcp endpoint
