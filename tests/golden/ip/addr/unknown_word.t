# A word that is no keyword is the address, if it can be.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add foo 10.0.0.1/24 dev b0
$ ip addr add 10.0.0.1/24 dev b0 foo
$ ip addr add 10.0.0.1/24 dev b0 10.0.0.2/24
$ ip addr add 10.0.0.1/24 local 10.0.0.2/24 dev b0
$ ip addr add local dev b0
$ ip addr add 10.0.0.1/24 dev b0 fd00::1/64
$ ip addr add 10.0.0.1/24 dev b0 --
$ ip addr add --help
$ ip addr add -- 10.0.0.1/24 dev b0
$ ip addr show b0
