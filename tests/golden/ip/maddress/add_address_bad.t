# Addresses with bad parts.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip maddr add 33:33:0:0:0:zz dev v0
$ ip maddr add 33:33:0:0:0:1ff dev v0
$ ip maddr add 33:33:0:0:0:1:2 dev v0
$ ip maddr add 3333.0000.0012 dev v0
$ ip maddr add "" dev v0
$ ip maddr add a_long_word_that_is_none dev v0
