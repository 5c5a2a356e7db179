#! rip only
# With an option after the word, `rip route` is net-tools' route; without one it is `ip route`.
$ rip -j route -n
[]
? 1
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link set d0 up; ip addr add 10.0.0.1/24 dev d0; ip -6 addr flush dev d0
$ ip route add default via 10.0.0.9 metric 5
$ ip route add 10.7.0.0/16 via 10.0.0.9 advmss 1000 window 7
$ ip route add unreachable 10.8.0.0/16
$ ip route add 10.9.0.1 dev d0
$ ip -6 route add 2001:db8::/32 dev d0 metric 7
$ rip -j route -n
[{"dst":"0.0.0.0","gateway":"10.0.0.9","genmask":"0.0.0.0","flags":["U","G"],"metric":5,"ref":0,"use":0,"ifname":"d0"},{"dst":"10.0.0.0","gateway":null,"genmask":"255.255.255.0","flags":["U"],"metric":0,"ref":0,"use":0,"ifname":"d0"},{"dst":"10.7.0.0","gateway":"10.0.0.9","genmask":"255.255.0.0","flags":["U","G"],"metric":0,"ref":0,"use":0,"ifname":"d0"},{"dst":"10.8.0.0","gateway":null,"genmask":"255.255.0.0","flags":["!"],"metric":0,"ref":null,"use":0,"ifname":null},{"dst":"10.9.0.1","gateway":null,"genmask":"255.255.255.255","flags":["U","H"],"metric":0,"ref":0,"use":0,"ifname":"d0"}]
$ rip -j -p route -ee
[ {
        "dst": "default",
        "gateway": "10.0.0.9",
        "genmask": "0.0.0.0",
        "flags": [ "U","G" ],
        "metric": 5,
        "ref": 0,
        "use": 0,
        "ifname": "d0",
        "mss": 0,
        "window": 0,
        "irtt": 0
    },{
        "dst": "10.0.0.0",
        "gateway": null,
        "genmask": "255.255.255.0",
        "flags": [ "U" ],
        "metric": 0,
        "ref": 0,
        "use": 0,
        "ifname": "d0",
        "mss": 0,
        "window": 0,
        "irtt": 0
    },{
        "dst": "10.7.0.0",
        "gateway": "10.0.0.9",
        "genmask": "255.255.0.0",
        "flags": [ "U","G" ],
        "metric": 0,
        "ref": 0,
        "use": 0,
        "ifname": "d0",
        "mss": 1040,
        "window": 7,
        "irtt": 0
    },{
        "dst": "10.8.0.0",
        "gateway": null,
        "genmask": "255.255.0.0",
        "flags": [ "!" ],
        "metric": 0,
        "ref": null,
        "use": 0,
        "ifname": null,
        "mss": null,
        "window": null,
        "irtt": null
    },{
        "dst": "10.9.0.1",
        "gateway": null,
        "genmask": "255.255.255.255",
        "flags": [ "U","H" ],
        "metric": 0,
        "ref": 0,
        "use": 0,
        "ifname": "d0",
        "mss": 0,
        "window": 0,
        "irtt": 0
    } ]
$ rip -j route -e
[{"dst":"default","gateway":"10.0.0.9","genmask":"0.0.0.0","flags":["U","G"],"mss":0,"window":0,"irtt":0,"ifname":"d0"},{"dst":"10.0.0.0","gateway":null,"genmask":"255.255.255.0","flags":["U"],"mss":0,"window":0,"irtt":0,"ifname":"d0"},{"dst":"10.7.0.0","gateway":"10.0.0.9","genmask":"255.255.0.0","flags":["U","G"],"mss":1040,"window":7,"irtt":0,"ifname":"d0"},{"dst":"10.8.0.0","gateway":null,"genmask":"255.255.0.0","flags":["!"],"mss":null,"window":null,"irtt":null,"ifname":null},{"dst":"10.9.0.1","gateway":null,"genmask":"255.255.255.255","flags":["U","H"],"mss":0,"window":0,"irtt":0,"ifname":"d0"}]
$ rip -j route -A inet6 -n | grep -o '{"dst":"2001[^}]*}'
{"dst":"2001:db8::/32","gateway":null,"flags":["U"],"metric":7,"ref":1,"use":0,"ifname":"d0"}
$ rip -j route -6 | grep -o '{"dst":"2001[^}]*}'
{"dst":"2001:db8::/32","gateway":null,"flags":["U"],"metric":7,"ref":1,"use":0,"ifname":"d0"}
$ rip -j route -C
[]
$ rip -j route -A x25
[]
? 1
$ rip -j route -A ipx
[]
! No such file or directory
? 1
$ rip -j route -n add 10.1.1.1
! SIOCADDRT: No such device
? 7
$ rip -j route
[{"dst":"default","gateway":"10.0.0.9","dev":"d0","metric":5,"flags":[]},{"dst":"10.0.0.0/24","dev":"d0","protocol":"kernel","scope":"link","prefsrc":"10.0.0.1","flags":[]},{"dst":"10.7.0.0/16","gateway":"10.0.0.9","dev":"d0","flags":[],"metrics":[{"window":7,"advmss":1000}]},{"type":"unreachable","dst":"10.8.0.0/16","flags":[]},{"dst":"10.9.0.1","dev":"d0","scope":"link","flags":[]}]
$ rip -j route show 10.9.0.1
[{"dst":"10.9.0.1","dev":"d0","scope":"link","flags":[]}]
$ rip route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
0.0.0.0         10.0.0.9        0.0.0.0         UG    5      0        0 d0
10.0.0.0        0.0.0.0         255.255.255.0   U     0      0        0 d0
10.7.0.0        10.0.0.9        255.255.0.0     UG    0      0        0 d0
10.8.0.0        -               255.255.0.0     !     0      -        0 -
10.9.0.1        0.0.0.0         255.255.255.255 UH    0      0        0 d0
# Called as route, the tool refuses the option, as the reference does.
$ route -j
Usage: …
! route: invalid option -- 'j'
!     inet (DARPA Internet) inet6 (IPv6) ax25 (AMPR AX.25)·
!     netrom (AMPR NET/ROM) rose (AMPR ROSE) ipx (Novell IPX)·
!     ddp (Appletalk DDP) x25 (CCITT X.25)·
