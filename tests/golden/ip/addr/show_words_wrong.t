# A word may be a filter or a device, not both.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr show b0 b0
$ ip addr show lo dev b0
$ ip addr show dev lo dev b0
$ ip addr show up b0
$ ip addr show b0 foo
$ ip addr show novf
$ ip addr show all
$ ip addr show to 10.0.0.0/8 to 11.0.0.0/8
$ ip addr show dyn
