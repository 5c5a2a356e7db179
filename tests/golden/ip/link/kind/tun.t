# Made by the tuntap object; the link shows what kind it is.
$ ip link add t0 type tun
$ ip link add t0 type tun mode tun
$ ip tuntap add dev t0 mode tun user 1000 group 1000
$ ip -d link show t0
$ ip -j -d link show t0
$ ip tuntap add dev t1 mode tap pi vnet_hdr
$ ip link set t1 address 02:00:00:00:00:01
$ ip -d link show t1
$ ip -j -d link show t1
