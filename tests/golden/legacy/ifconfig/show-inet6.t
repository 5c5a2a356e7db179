# Loopback, because it sends nothing that would be counted.
$ ip addr add fd00::1/64 dev lo
$ ifconfig lo
lo: flags=8<LOOPBACK>  mtu 65536
        inet6 fd00::1  prefixlen 64  scopeid 0x0<global>
        loop  txqueuelen 1000  (Local Loopback)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
$ ip addr flush dev lo
$ ip addr add fd00::2 peer fd00::3/128 dev lo
$ ifconfig lo
lo: flags=8<LOOPBACK>  mtu 65536
        inet6 fd00::2  prefixlen 128  scopeid 0x0<global>
        loop  txqueuelen 1000  (Local Loopback)
        RX packets 0  bytes 0 (0.0 B)
        RX errors 0  dropped 0  overruns 0  frame 0
        TX packets 0  bytes 0 (0.0 B)
        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0
␤
