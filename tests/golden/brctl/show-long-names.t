$ brctl addbr bridge0
$ ip link set bridge0 address 02:00:00:00:00:01
$ brctl addbr bridge-long-nam
$ ip link set bridge-long-nam address 02:00:00:00:00:02
$ brctl show
