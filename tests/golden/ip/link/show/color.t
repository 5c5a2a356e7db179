$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip -c link
$ ip -c -br link
$ ip -c=always link show v1
$ ip -c=never link show v1
$ ip -c -o link show v1
$ ip -c -j link show v1
$ ip -c=nope link
