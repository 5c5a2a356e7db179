# Tables are strings in JSON even when they are numbers.
$ ip rule add from 10.0.0.0/8 table 100 pref 10
$ ip -j rule
[{"priority":0,"src":"all","table":"local"},{"priority":10,"src":"10.0.0.0","srclen":8,"table":"100"},{"priority":32766,"src":"all","table":"main"},{"priority":32767,"src":"all","table":"default"}]
$ ip -j -p rule show pref 10
[ {
        "priority": 10,
        "src": "10.0.0.0",
        "srclen": 8,
        "table": "100"
    } ]
$ ip -6 -j rule
[{"priority":0,"src":"all","table":"local"},{"priority":32766,"src":"all","table":"main"}]
$ ip -j rule show table 999
[]
