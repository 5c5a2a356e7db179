$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 name w0
$ ip link show w0
$ ip link set w0 name
$ ip link set w0 name v1
$ ip link set w0 name w0
$ ip link set w0 name a/b
$ ip link set w0 name toolongname12345
$ ip link set w0 name x name y
$ ip link set v0 name z
