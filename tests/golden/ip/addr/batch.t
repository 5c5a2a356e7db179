# Several in one run; the first that fails ends it.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ sh -c 'printf "addr add 10.0.0.1/24 dev b0\naddr add 10.0.0.2/24 dev b0\naddr show b0\n" | ip -b -'
$ sh -c 'printf "addr add 10.0.1.1/24 dev b0\naddr add 10.0.1.1/24 dev b0\naddr add 10.0.2.1/24 dev b0\n" | ip -b -'
$ sh -c 'printf "addr del 10.0.9.1/24 dev b0\naddr add 10.0.2.1/24 dev b0\n" | ip -force -b -'
$ sh -c 'printf "addr add foo dev b0\naddr add 10.0.3.1/24 dev b0\n" | ip -force -b -'
$ sh -c 'printf "addr flush dev b0\naddr show b0\n" | ip -s -b -'
