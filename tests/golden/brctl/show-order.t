# Bridges and ports are sorted by name, not by index.
$ brctl addbr zz
$ ip link set zz address 02:00:00:00:00:01
$ brctl addbr br10
$ ip link set br10 address 02:00:00:00:00:02
$ brctl addbr br2
$ ip link set br2 address 02:00:00:00:00:03
$ ip link add p10 address 02:00:00:00:00:10 type veth peer name p9 address 02:00:00:00:00:11
$ ip link add c address 02:00:00:00:00:12 type veth peer name B address 02:00:00:00:00:13
$ brctl addif br2 p10 p9 c B
$ brctl show
bridge name	bridge id		STP enabled	interfaces
br10		8000.020000000002	no	␉
br2		8000.020000000003	no		B
							c
							p10
							p9
zz		8000.020000000001	no	␉
