$ ip netns add a
$ ip -n a tuntap add t0 mode tun
$ ip tuntap
$ ip -n a tuntap
t0: tun persist
$ ip netns exec a ip tuntap
t0: tun persist
$ ip tuntap del t0 mode tun
$ ip -n a tuntap
t0: tun persist
