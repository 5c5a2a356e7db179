#! needs vm
# A kind without options in this command: it is sent as it is.
$ ip link add wg0 type wireguard
$ ip -d link show wg0
$ ip -j -d link show wg0
$ ip link add wg1 type wireguard private-key /x
$ ip link set wg0 mtu 1380
$ ip link show type wireguard
$ ip link set wg0 type wireguard
$ ip link del wg0
