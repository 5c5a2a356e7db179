$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ ip tuntap add dev t0 mode tun
$ ip tuntap add dev t1 mode tap
$ brctl addif br0 t0
! can't add t0 to bridge br0: Invalid argument
? 1
$ brctl addif br0 t1
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br0		8000.020000000001	no		t1
