#! needs vm
# A kind without options in this command: it is sent as it is.
$ ip link add wg0 type wireguard
! Error: Unknown device type.
? 2
$ ip -d link show wg0
! Device "wg0" does not exist.
? 1
$ ip -j -d link show wg0
! Device "wg0" does not exist.
? 1
$ ip link add wg1 type wireguard private-key /x
! Garbage instead of arguments "private-key ...". Try "ip link help".
? 1
$ ip link set wg0 mtu 1380
! Cannot find device "wg0"
? 1
$ ip link show type wireguard
$ ip link set wg0 type wireguard
! Cannot find device "wg0"
? 1
$ ip link del wg0
! Cannot find device "wg0"
? 1
