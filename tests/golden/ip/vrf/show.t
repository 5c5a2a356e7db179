#! needs vm
$ ip link add red type vrf table 10
$ ip link add blue type vrf table 20
$ ip vrf
Name              Table
-----------------------
red                 10
blue                20
$ ip vrf show
Name              Table
-----------------------
red                 10
blue                20
$ ip -j vrf
[{"name":"red","table":10},{"name":"blue","table":20}]
$ ip -j -p vrf list
[ {
        "name": "red",
        "table": 10
    },{
        "name": "blue",
        "table": 20
    } ]
$ ip -c vrf
Name              Table
-----------------------
red                 10
blue                20
