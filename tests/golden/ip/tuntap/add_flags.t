$ ip tuntap add t0 mode tun pi
$ ip tuntap add t1 mode tun one_queue
$ ip tuntap add t2 mode tun vnet_hdr
$ ip tuntap add t3 mode tun multi_queue
$ ip tuntap add t4 mode tap pi one_queue vnet_hdr multi_queue
$ ip tuntap
t0: tun pi persist filter
t1: tun one_queue persist
t2: tun vnet_hdr persist
t3: tun multi_queue persist
t4: tap pi one_queue multi_queue vnet_hdr persist filter
$ ip -j tuntap
[{"ifname":"t0","flags":["tun","pi","persist","filter"]},{"ifname":"t1","flags":["tun","one_queue","persist"]},{"ifname":"t2","flags":["tun","vnet_hdr","persist"]},{"ifname":"t3","flags":["tun","multi_queue","persist"]},{"ifname":"t4","flags":["tap","pi","one_queue","multi_queue","vnet_hdr","persist","filter"]}]
