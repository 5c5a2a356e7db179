# JSON, compact and pretty.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip -j maddr
[{"ifindex":1,"ifname":"lo","maddr":[{"family":"inet6","address":"ff02::1"},{"family":"inet6","address":"ff01::1"}]},{"ifindex":2,"ifname":"v1","maddr":[{"link":"33:33:00:00:00:01"},{"family":"inet6","address":"ff02::1"},{"family":"inet6","address":"ff01::1"}]},{"ifindex":3,"ifname":"v0","maddr":[{"link":"33:33:00:00:00:01"},{"link":"01:00:5e:00:00:01"},{"family":"inet","address":"224.0.0.1"},{"family":"inet6","address":"ff02::1"},{"family":"inet6","address":"ff01::1"}]}]
$ ip -j -p maddr show dev v0
[ {
        "ifindex": 3,
        "ifname": "v0",
        "maddr": [ {
                "link": "33:33:00:00:00:01"
            },{
                "link": "01:00:5e:00:00:01"
            },{
                "family": "inet",
                "address": "224.0.0.1"
            },{
                "family": "inet6",
                "address": "ff02::1"
            },{
                "family": "inet6",
                "address": "ff01::1"
            } ]
    } ]
$ ip -p maddr show dev v0
3:	v0
	link  33:33:00:00:00:01
	link  01:00:5e:00:00:01
	inet  224.0.0.1
	inet6 ff02::1
	inet6 ff01::1
