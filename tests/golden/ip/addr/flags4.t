# Flags on an IPv4 address.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0 noprefixroute
$ ip addr add 10.0.1.1/24 dev b0 home
$ ip addr add 10.0.2.1/24 dev b0 nodad
$ ip addr add 10.0.3.1/24 dev b0 mngtmpaddr
$ ip addr add 10.0.4.1/24 dev b0 autojoin
$ ip addr add 10.0.5.1/24 dev b0 optimistic
$ ip addr show b0
