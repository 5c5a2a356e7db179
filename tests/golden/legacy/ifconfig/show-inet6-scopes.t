$ ip addr add fec0::1/10 dev lo
$ ifconfig lo
lo: flags=8<LOOPBACK>  mtu 65536
        inet6 fec0::1  prefixlen 10  scopeid 0x40<site>
        loop  txqueuelen 1000  (Local Loopback)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
$ ip addr flush dev lo
$ ip addr add ::10.0.0.1/96 dev lo
$ ifconfig lo
lo: flags=8<LOOPBACK>  mtu 65536
        inet6 ::10.0.0.1  prefixlen 96  scopeid 0x80<compat,global>
        loop  txqueuelen 1000  (Local Loopback)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
$ ip addr flush dev lo
$ ip addr add fe80::9/64 dev lo
$ ifconfig lo
lo: flags=8<LOOPBACK>  mtu 65536
        inet6 fe80::9  prefixlen 64  scopeid 0x20<link>
        loop  txqueuelen 1000  (Local Loopback)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
$ ip addr flush dev lo
$ ip addr add 2001:db8:aaaa:bbbb:cccc:dddd:eeee:ffff/128 dev lo
$ ifconfig lo
lo: flags=8<LOOPBACK>  mtu 65536
        inet6 2001:db8:aaaa:bbbb:cccc:dddd:eeee:ffff  prefixlen 128  scopeid 0x0<global>
        loop  txqueuelen 1000  (Local Loopback)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
