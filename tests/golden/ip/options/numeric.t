$ ip addr add 10.0.0.1/24 dev lo
$ ip link set lo up
$ ip -N route show table local
2 10.0.0.0/24 dev lo proto 2 scope 254 src 10.0.0.1·
2 10.0.0.1 dev lo proto 2 scope 254 src 10.0.0.1·
3 10.0.0.255 dev lo proto 2 scope 253 src 10.0.0.1·
2 127.0.0.0/8 dev lo proto 2 scope 254 src 127.0.0.1·
2 127.0.0.1 dev lo proto 2 scope 254 src 127.0.0.1·
3 127.255.255.255 dev lo proto 2 scope 253 src 127.0.0.1·
$ ip -Numeric addr show lo
1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN group 0 qlen 1000
    link/[772] 00:00:00:00:00:00 brd 00:00:00:00:00:00
    inet 127.0.0.1/8 scope 254 lo
       valid_lft forever preferred_lft forever
    inet 10.0.0.1/24 scope 0 lo
       valid_lft forever preferred_lft forever
    inet6 ::1/128 scope 254 proto 0x1·
       valid_lft forever preferred_lft forever
$ ip -Num -j route show table local
[{"type":"2","dst":"10.0.0.0/24","dev":"lo","protocol":"2","scope":"254","prefsrc":"10.0.0.1","flags":[]},{"type":"2","dst":"10.0.0.1","dev":"lo","protocol":"2","scope":"254","prefsrc":"10.0.0.1","flags":[]},{"type":"3","dst":"10.0.0.255","dev":"lo","protocol":"2","scope":"253","prefsrc":"10.0.0.1","flags":[]},{"type":"2","dst":"127.0.0.0/8","dev":"lo","protocol":"2","scope":"254","prefsrc":"127.0.0.1","flags":[]},{"type":"2","dst":"127.0.0.1","dev":"lo","protocol":"2","scope":"254","prefsrc":"127.0.0.1","flags":[]},{"type":"3","dst":"127.255.255.255","dev":"lo","protocol":"2","scope":"253","prefsrc":"127.0.0.1","flags":[]}]
$ ip -NN route
! Option "-NN" is unknown, try "ip -help".
? 255
$ ip -num route
! Option "-num" is unknown, try "ip -help".
? 255
