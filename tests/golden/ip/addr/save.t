# What save writes restore reads.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 brd + dev b0 label b0:1
$ ip addr add 10.0.1.1 peer 10.0.1.2 dev b0 metric 7
$ ip addr add fd00::1/64 dev b0 nodad home
$ sh -c 'ip addr save > dump'
$ ip addr flush dev b0
$ ip addr show b0
$ sh -c 'ip addr restore < dump'
$ ip addr show b0
$ sh -c 'ip addr restore < dump'
