$ ip addr add fec0::1/10 dev lo
$ ifconfig lo
$ ip addr flush dev lo
$ ip addr add ::10.0.0.1/96 dev lo
$ ifconfig lo
$ ip addr flush dev lo
$ ip addr add fe80::9/64 dev lo
$ ifconfig lo
$ ip addr flush dev lo
$ ip addr add 2001:db8:aaaa:bbbb:cccc:dddd:eeee:ffff/128 dev lo
$ ifconfig lo
