# Only the first name counts.
$ brctl addbr b1 b2
$ ip link set b1 address 02:00:00:00:00:01
$ brctl show
