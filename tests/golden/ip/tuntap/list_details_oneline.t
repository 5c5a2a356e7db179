# Who holds a device, on its line.
$ ip tuntap add t0 mode tun
$ ip tuntap add t1 mode tap
$ ip -d -o tuntap
t0: tun persist\	Attached to processes:
t1: tap persist\	Attached to processes:
$ ip -o tuntap
t0: tun persist
t1: tap persist
$ ip -d -o -j tuntap
[{"ifname":"t0","flags":["tun","persist"],"processes":[]},{"ifname":"t1","flags":["tap","persist"],"processes":[]}]
