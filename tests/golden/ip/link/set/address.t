$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 address 02:00:00:00:00:09
$ ip link show v0
$ ip link set v0 addr 2:0:0:0:0:8 brd ff:ff:ff:ff:ff:fe
$ ip link show v0
$ ip link set v0 address x
$ ip link set v0 address 1.2.3.4
$ ip link set v0 address 02:00:00:00
$ ip link set v0 address 01:00:00:00:00:01
$ ip link set v0 address
