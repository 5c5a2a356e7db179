# The dump, shown.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 127.0.0.1/8 dev lo
$ ip addr add 10.0.0.1/24 brd + dev b0 label b0:1
$ ip addr add fd00::1/64 dev b0 nodad home
$ ip addr save > dump
$ ip addr showdump < dump
if1:
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
if2:
    inet 10.0.0.1/24 brd 10.0.0.255 scope global b0:1
       valid_lft forever preferred_lft forever
if2:
    inet6 fd00::1/64 scope global nodad home·
       valid_lft forever preferred_lft forever
$ ip -j addr showdump < dump
[{"addr_info":[{"index":1,"family":"inet","local":"127.0.0.1","prefixlen":8,"scope":"host","label":"lo","valid_life_time":4294967295,"preferred_life_time":4294967295},{"index":2,"family":"inet","local":"10.0.0.1","prefixlen":24,"broadcast":"10.0.0.255","scope":"global","label":"b0:1","valid_life_time":4294967295,"preferred_life_time":4294967295},{"index":2,"family":"inet6","local":"fd00::1","prefixlen":64,"scope":"global","nodad":true,"home":true,"valid_life_time":4294967295,"preferred_life_time":4294967295}]}]
$ ip -j -p addr showdump < dump
[ {
        "addr_info": [ {
                "index": 1,
                "family": "inet",
                "local": "127.0.0.1",
                "prefixlen": 8,
                "scope": "host",
                "label": "lo",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "index": 2,
                "family": "inet",
                "local": "10.0.0.1",
                "prefixlen": 24,
                "broadcast": "10.0.0.255",
                "scope": "global",
                "label": "b0:1",
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            },{
                "index": 2,
                "family": "inet6",
                "local": "fd00::1",
                "prefixlen": 64,
                "scope": "global",
                "nodad": true,
                "home": true,
                "valid_life_time": 4294967295,
                "preferred_life_time": 4294967295
            } ]
    } ]
$ ip -o addr showdump < dump
if1:\    inet 127.0.0.1/8 scope host lo\       valid_lft forever preferred_lft forever
if2:\    inet 10.0.0.1/24 brd 10.0.0.255 scope global b0:1\       valid_lft forever preferred_lft forever
if2:\    inet6 fd00::1/64 scope global nodad home \       valid_lft forever preferred_lft forever
$ ip -br addr showdump < dump
if1:
127.0.0.1/8 if2:
10.0.0.1/24 if2:
fd00::1/64·∅
$ ip -4 addr showdump < dump
if1:
    inet 127.0.0.1/8 scope host lo
       valid_lft forever preferred_lft forever
if2:
    inet 10.0.0.1/24 brd 10.0.0.255 scope global b0:1
       valid_lft forever preferred_lft forever
if2:
    inet6 fd00::1/64 scope global nodad home·
       valid_lft forever preferred_lft forever
