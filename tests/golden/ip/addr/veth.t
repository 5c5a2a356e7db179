# The other end is named after the link's @.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip addr add 10.0.0.1/24 dev v0
$ ip addr show v0
$ ip -br addr show v0
$ ip -j addr show v0
$ ip -o addr show v0
$ ip -br addr show
