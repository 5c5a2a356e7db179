# Links as they come, change and go.
$ events ip monitor link
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip link set b0 up
$ ip link set b0 mtu 1400
$ ip link del b0
$ events
