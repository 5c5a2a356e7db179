# Sixteen bits of what could be read as a number are kept.
$ brctl addbr br0
$ ip link set br0 address 02:00:00:00:00:01
$ brctl setbridgeprio br0 70000
$ brctl show
$ brctl setbridgeprio br0 12x
$ brctl show
$ brctl setbridgeprio br0 09
$ brctl show
$ brctl -- setbridgeprio br0 -1
$ brctl show
$ brctl setbridgeprio br0 99999999999
$ brctl show
