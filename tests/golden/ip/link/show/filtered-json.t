# In JSON a link that is not let through is an empty object, unless the kernel left it out.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip -j link show up
[{},{},{}]
$ ip -j link show group 5
[{},{},{}]
$ ip -j -br link show up
[{},{},{}]
$ ip -j link show label v0
[{},{},{}]
