# A type may be shortened: `un` is unicast, `b` is broadcast.
$ ip link set lo up
$ ip route add bl 10.1.0.0/16
$ ip route add b 10.2.0.0/16 dev lo
$ ip route add un 10.3.0.0/16 dev lo
! Error: Gateway, device and multipath can not be specified for this route type.
? 2
$ ip route add unr 10.4.0.0/16
$ ip route add l 10.5.0.0/16 dev lo
! Error: any valid prefix is expected rather than "l".
? 1
$ ip route add pro 10.6.0.0/16
! Error: argument "10.6.0.0/16" is wrong: "protocol" value is invalid
! ␤
? 255
$ ip route add t 10.7.0.0/16
! Error: argument "10.7.0.0/16" is wrong: "table" value is invalid
! ␤
? 255
$ ip -d route show table all
blackhole 10.1.0.0/16 table main proto boot scope global·
unreachable 10.4.0.0/16 table main proto boot scope global·
broadcast 10.2.0.0/16 dev lo table local proto boot scope link·
local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1·
local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1·
broadcast 127.255.255.255 dev lo table local proto kernel scope link src 127.0.0.1·
local ::1 dev lo table local proto kernel scope global metric 0 pref medium
