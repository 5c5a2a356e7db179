#! mask json
# The reference writes members of an array: ours are objects.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip -j link afstats
(JSON)
$ ip -j -p link afstats dev v0
(JSON)
