$ ip tuntap add dev t0 mode tun
$ ifconfig t0 10.0.0.1 pointopoint 10.0.0.2
$ ip -o addr show t0
2: t0    inet 10.0.0.1 peer 10.0.0.2/32 scope global t0\       valid_lft forever preferred_lft forever
$ ifconfig t0 dstaddr 10.0.0.3
$ ip -o addr show t0
2: t0    inet 10.0.0.1 peer 10.0.0.3/32 scope global t0\       valid_lft forever preferred_lft forever
$ ifconfig t0 pointopoint 10.0.0.4 up
$ ip -o addr show t0
2: t0    inet 10.0.0.1 peer 10.0.0.4/32 scope global t0\       valid_lft forever preferred_lft forever
