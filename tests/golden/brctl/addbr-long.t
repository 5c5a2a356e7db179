# The kernel cuts the name at fifteen letters.
$ brctl addbr abcdefghijklmnop
$ brctl addbr abcdefghijklmnopqrst
! device abcdefghijklmnopqrst already exists; can't create bridge with the same name
? 1
$ ip link set abcdefghijklmno address 02:00:00:00:00:01
$ brctl show
bridge name	bridge id		STP enabled	interfaces
abcdefghijklmno		8000.020000000001	no	␉
$ brctl delbr abcdefghijklmnopqrst
$ brctl show
