#! mask usage
$ ip link add br0 type bridge bogus 1
$ ip link add br0 type bridge help
$ ip link add br0 type bridge stp_state 1 help
