$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip -h -s link show v0
$ ip -iec -s link show v0
$ ip -h -iec -s -s link show v0
$ ip -human-readable -s -j link show v0
