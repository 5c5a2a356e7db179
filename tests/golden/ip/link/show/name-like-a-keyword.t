# A device called as a keyword needs `dev`.
$ ip link add up type bridge
$ ip link add dev up address 02:00:00:00:00:01 type bridge
$ ip link show dev up
$ ip link set dev up up
$ ip link set up up
$ ip -br link show dev up
