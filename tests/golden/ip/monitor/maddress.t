# Multicast addresses joined and left.
$ events ip monitor maddress
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 224.5.5.5/32 dev b0 autojoin
$ ip addr del 224.5.5.5/32 dev b0
$ events
$ events ip -4 monitor maddress
$ ip link set b0 up
$ events
