# The kernel cuts the name at fifteen letters.
$ brctl addbr abcdefghijklmnop
$ brctl addbr abcdefghijklmnopqrst
$ ip link set abcdefghijklmno address 02:00:00:00:00:01
$ brctl show
$ brctl delbr abcdefghijklmnopqrst
$ brctl show
