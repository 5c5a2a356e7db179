# JSON, compact and pretty.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token set ::5 dev v0
$ ip -j token
[{"token":"::","ifname":"v1"},{"token":"::5","ifname":"v0"}]
$ ip -j -p token
[ {
        "token": "::",
        "ifname": "v1"
    },{
        "token": "::5",
        "ifname": "v0"
    } ]
$ ip -p token
token :: dev v1
token ::5 dev v0
$ ip -j token get dev v0
[{"token":"::5","ifname":"v0"}]
$ ip -j token list dev lo
[]
