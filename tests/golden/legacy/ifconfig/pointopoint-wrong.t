$ ip tuntap add dev t0 mode tun
$ ifconfig t0 pointopoint 10.0.0.2
$ ifconfig t0 10.0.0.1
$ ifconfig t0 -pointopoint
$ ifconfig t0 dstaddr
$ ifconfig t0 dstaddr 224.0.0.1
$ ifconfig t0 pointopoint 10.0.0.300
$ ifconfig nope dstaddr 10.0.0.1
