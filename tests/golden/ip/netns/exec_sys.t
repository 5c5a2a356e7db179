# /sys shows the devices of the namespace.
$ ip link add v0 type veth peer name v1
$ ip netns add a
$ ls /sys/class/net
bonding_masters
lo
v0
v1
$ ip netns exec a ls /sys/class/net
bonding_masters
lo
$ ip netns exec a grep ' /sys ' /proc/self/mounts | tail -1
a /sys sysfs rw,relatime 0 0
$ ip -n a netns exec a ls /sys/class/net
bonding_masters
lo
