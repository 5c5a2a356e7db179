$ ip tuntap add t0 mode tun
$ ip tuntap add dev t1 mode tap
$ ip tuntap add name t2 mode tap
$ ip tuntap
t0: tun persist
t1: tap persist
t2: tap persist
$ ip -d tuntap show | grep -v '^	'
t0: tun persist
t1: tap persist
t2: tap persist
$ ip -o tuntap
t0: tun persist
t1: tap persist
t2: tap persist
