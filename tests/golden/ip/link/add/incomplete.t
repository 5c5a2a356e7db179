# A keyword at the end of the line wants its value.
$ ip link add type
$ ip link add name
$ ip link add v0 type
$ ip link add v0 address
$ ip link add v0 type veth peer name
$ ip link
