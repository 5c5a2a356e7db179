# Other devices are passed over.
$ ip link add v0 type veth peer name v1
$ ip tuntap add t0 mode tun
$ ip link add br0 type bridge
$ ip tuntap
t0: tun persist
$ ip -4 tuntap
t0: tun persist
$ ip -s tuntap
t0: tun persist
