# up shows what is up; down what is not.
$ ip link add i0 address 02:00:00:00:00:01 type ifb
$ ip link add i1 address 02:00:00:00:00:02 type ifb
$ ip link set i0 up
$ ip addr add 10.0.0.1/24 dev i0
$ ip addr add 10.0.1.1/24 dev i1
$ ip addr show up
$ ip addr show down
$ ip addr show up down
$ ip addr show i1 up
$ ip addr show dev i0 up
$ ip -br addr show up
$ ip -4 -o addr show up
$ ip addr show UP
