# The kind's own usage goes to stdout.
$ ip link add v0 type veth bogus
Usage: …
? 1
$ ip link add v0 type veth help
Usage: …
? 1
