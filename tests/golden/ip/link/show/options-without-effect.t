$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip -r link show v0
$ ip -t link show v0
$ ip -a link show v0
$ ip -l 3 link show v0
$ ip -rc 100000 link show v0
