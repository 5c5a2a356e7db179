$ ip link add b0 type bridge
$ ip link delete b0 type bridge bogus
$ ip link delete b0 type nosuch x
$ ip link delete b0 type bridge ageing_time 5
$ ip -br link
