#! rip only
# RIP_NETNS_SYS=keep keeps the file systems below /sys/fs.
$ ip netns add blue
$ ip netns exec blue ls -A /sys/fs/cgroup
$ mkdir -p /sys/fs/cgroup; mount -t tmpfs tmpfs /sys/fs/cgroup; touch /sys/fs/cgroup/file
$ ip netns exec blue ls /sys/fs/cgroup
$ RIP_NETNS_SYS=keep ip netns exec blue ls /sys/fs/cgroup
file
$ RIP_NETNS_SYS=keep ip netns exec blue sh -c 'ip link add v0 type dummy; ls /sys/class/net'
bonding_masters
lo
v0
$ RIP_NETNS_SYS=other ip netns exec blue ls /sys/fs/cgroup
