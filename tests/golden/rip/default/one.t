#! rip only
$ ip link add v0 address 02:00:00:00:00:01 type dummy
$ ip link set v0 up
$ ip addr add 192.0.2.2/24 dev v0
$ ip route add default via 192.0.2.1
$ rip default
dev v0 via 192.0.2.1 src 192.0.2.2 table main
$ rip default dev
v0
$ rip default via
192.0.2.1
$ rip default src
192.0.2.2
$ rip default table
main
$ rip default addr
192.0.2.2
$ rip default dev via src
v0
192.0.2.1
192.0.2.2
$ rip -4 default dev
v0
$ rip -6 default dev
? 1
$ rip default -j
[{"family":"inet","dev":"v0","via":"192.0.2.1","src":"192.0.2.2","table":"main"}]
$ rip -j default dev src
[{"dev":"v0","src":"192.0.2.2"}]
$ rip default --pretty --json
[ {
        "family": "inet",
        "dev": "v0",
        "via": "192.0.2.1",
        "src": "192.0.2.2",
        "table": "main"
    } ]
