# As rules are.
#! needs qemu
$ ip -j mrule
[{"priority":32767,"src":"all","table":"default"}]
$ ip -6 -j -p mrule
[ {
        "priority": 32767,
        "src": "all",
        "table": "main"
    } ]
$ ip -j mrule show table 999
[]
