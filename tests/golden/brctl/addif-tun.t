$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ ip tuntap add dev t0 mode tun
$ ip tuntap add dev t1 mode tap
$ brctl addif br0 t0
$ brctl addif br0 t1
$ brctl show
