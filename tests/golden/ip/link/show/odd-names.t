$ ip link add "a\"b" address 02:00:00:00:00:01 type bridge
$ ip link add "ü" address 02:00:00:00:00:02 type bridge
$ ip link add "-x" address 02:00:00:00:00:03 type bridge
$ ip link
$ ip -j link
$ ip link show dev -x
