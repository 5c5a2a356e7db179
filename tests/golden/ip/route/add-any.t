# `any` is a prefix for inet6, and for inet it is the beginning of the type anycast.
$ ip link set lo up
$ ip route add any dev lo
! Error: any valid prefix is expected rather than "dev".
? 1
$ ip -6 route add any dev lo
! Error: inet6 prefix is expected rather than "dev".
? 1
$ ip route add anycast 10.1.0.0/16 dev lo
$ ip route show table all
anycast 10.1.0.0/16 dev lo table local scope link·
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1·
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1·
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1·
local ::1 dev lo table local proto kernel metric 0 pref medium
