# Entries of the kernel's own.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip neigh add 224.0.0.1 dev v0 lladdr 02:00:00:00:00:aa
$ ip neigh add 255.255.255.255 dev v0 lladdr 02:00:00:00:00:aa
$ ip neigh show 224.0.0.1
224.0.0.1 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
$ ip neigh show 255.255.255.255
255.255.255.255 dev v0 lladdr 02:00:00:00:00:aa PERMANENT·
