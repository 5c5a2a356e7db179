$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip -br -j link
[{"ifname":"lo","operstate":"DOWN","address":"00:00:00:00:00:00","flags":["LOOPBACK"]},{"link":"v0","ifname":"v1","operstate":"DOWN","address":"02:00:00:00:00:02","flags":["BROADCAST","MULTICAST","M-DOWN"]},{"link":"v1","ifname":"v0","operstate":"DOWN","address":"02:00:00:00:00:01","flags":["BROADCAST","MULTICAST","M-DOWN"]}]
$ ip -br -j -p link show v0
[ {
        "link": "v1",
        "ifname": "v0",
        "operstate": "DOWN",
        "address": "02:00:00:00:00:01",
        "flags": [ "BROADCAST","MULTICAST","M-DOWN" ]
    } ]
$ ip -br -j link show nope
! Device "nope" does not exist.
? 1
$ ip -br -j link show group 9
[{},{},{}]
