# With promote_secondaries the next takes its place.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ sh -c 'echo 1 > /proc/sys/net/ipv4/conf/b0/promote_secondaries'
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.0.2/24 dev b0
$ ip addr add 10.0.0.3/24 dev b0
$ ip addr del 10.0.0.1/24 dev b0
$ ip addr show b0
$ ip -s addr flush dev b0
$ ip addr show b0
