# What is no interface name is refused before anything is sent.
$ ip link add toolongname12345 type bridge
$ ip link add name toolongname12345 type bridge
$ ip link add v/3 type bridge
$ ip link add "v 3" type bridge
$ ip link add "" type bridge
$ ip link add . type bridge
$ ip link add .. type bridge
$ ip link add lo type bridge
