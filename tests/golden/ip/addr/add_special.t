# Addresses that the kernel takes or refuses.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 0.0.0.0 dev b0
$ ip addr add 255.255.255.255 dev b0
$ ip addr add 169.254.1.1/16 dev b0
$ ip addr add ff02::5/64 dev b0
$ ip addr add ::/0 dev b0
$ ip addr add ::1/128 dev b0
$ ip addr add fe80::5/64 dev b0
$ ip addr show b0
