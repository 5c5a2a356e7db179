$ ip netns add a
$ ip netns exec a mount -t tmpfs mine /mnt
$ grep -c ' /mnt ' /proc/self/mounts
1
$ ip netns exec a sh -c 'mount -t tmpfs mine /mnt; grep " /mnt " /proc/self/mounts'
tmpfs /mnt tmpfs rw,relatime 0 0
mine /mnt tmpfs rw,relatime 0 0
