$ ip link add d0 address 02:00:00:00:00:01 type veth peer name d1 address 02:00:00:00:00:02
$ ip link set d0 up
$ ip link set d1 up
$ ip addr add 10.0.0.1/24 dev d0
$ ip link set lo up
$ ip -4 route show table all
10.0.0.0/24 dev d0 proto kernel scope link src 10.0.0.1·
local 10.0.0.1 dev d0 table local proto kernel scope host src 10.0.0.1·
broadcast 10.0.0.255 dev d0 table local proto kernel scope link src 10.0.0.1·
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1·
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1·
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1·
$ ip -4 -j route show table all dev d0
[{"dst":"10.0.0.0/24","protocol":"kernel","scope":"link","prefsrc":"10.0.0.1","flags":[]},{"type":"local","dst":"10.0.0.1","table":"local","protocol":"kernel","scope":"host","prefsrc":"10.0.0.1","flags":[]},{"type":"broadcast","dst":"10.0.0.255","table":"local","protocol":"kernel","scope":"link","prefsrc":"10.0.0.1","flags":[]}]
$ ip -4 -N route show table all
10.0.0.0/24 dev d0 proto 2 scope 253 src 10.0.0.1·
2 10.0.0.1 dev d0 table 255 proto 2 scope 254 src 10.0.0.1·
3 10.0.0.255 dev d0 table 255 proto 2 scope 253 src 10.0.0.1·
2 127.0.0.0/8 dev lo table 255 proto 2 scope 254 src 127.0.0.1·
2 127.0.0.1 dev lo table 255 proto 2 scope 254 src 127.0.0.1·
3 127.255.255.255 dev lo table 255 proto 2 scope 253 src 127.0.0.1·
$ ip -4 -d route show table local
local 10.0.0.1 dev d0 proto kernel scope host src 10.0.0.1·
broadcast 10.0.0.255 dev d0 proto kernel scope link src 10.0.0.1·
local 127.0.0.0/8 dev lo proto kernel scope host src 127.0.0.1·
local 127.0.0.1 dev lo proto kernel scope host src 127.0.0.1·
broadcast 127.255.255.255 dev lo proto kernel scope link src 127.0.0.1·
