$ ip link add v3 v4 type bridge
$ ip link add v3 name v4 type bridge
$ ip link add name v3 name v4 type bridge
$ ip link add dev v3 dev v4 type bridge
$ ip link add dev v3 name v4 type bridge
$ ip link add name v3 dev v4 type bridge
$ ip link show type bridge
