# -o, -d, -s and -br.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ events ip -o monitor link
$ ip link set b0 mtu 1400
$ events
$ events ip -d -o monitor link
$ ip link set b0 mtu 1401
$ events
$ events ip -s monitor link
$ ip link set b0 mtu 1402
$ events
$ events ip -br monitor link
$ ip link set b0 mtu 1403
$ events
