# The kind's own usage goes to stdout.
#! mask usage
$ ip link add v0 type veth bogus
$ ip link add v0 type veth help
