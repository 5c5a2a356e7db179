$ ip tuntap add t0 mode tun user 1000
$ ip tuntap add t1 mode tun group 100
$ ip tuntap add t2 mode tun user root group root
$ ip tuntap add t3 mode tap user nobody
! invalid user "nobody"
? 255
$ ip tuntap
t0: tun persist user 1000
t1: tun persist group 100
t2: tun persist user 0 group 0
$ ip -j tuntap
[{"ifname":"t0","flags":["tun","persist"],"user":1000},{"ifname":"t1","flags":["tun","persist"],"group":100},{"ifname":"t2","flags":["tun","persist"],"user":0,"group":0}]
