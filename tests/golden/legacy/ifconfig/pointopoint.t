$ ip tuntap add dev t0 mode tun
$ ifconfig t0 10.0.0.1 pointopoint 10.0.0.2
$ ip -o addr show t0
$ ifconfig t0 dstaddr 10.0.0.3
$ ip -o addr show t0
$ ifconfig t0 pointopoint 10.0.0.4 up
$ ip -o addr show t0
