$ ip link add v0 address 02:00:00:00:00:01 broadcast ff:ff:ff:00:00:00 type veth peer name v1 address 02:00:00:00:00:02 brd ff:ff:ff:00:00:01
$ ip link show v0
$ ip link show v1
$ ip link add v2 brd x type veth
$ ip link add v2 bro ff:ff:ff:ff:ff:ff brd type veth
