#! rip only
#! todo the record of the virtual machine is still to be made
# Mounts that hide each other.
$ ip netns add blue
$ mount --bind /run/netns/blue /run/netns/blue
$ rip doctor | grep -A1 /run/netns
$ rip doctor --fix | grep -A1 /run/netns
$ ip netns list
$ mount --bind /proc/self/ns/net /run/netns/blue
$ rip doctor --fix | grep -A1 /run/netns
$ umount /run/netns/blue
$ mount --bind /run/netns /run/netns
$ rip doctor | grep -A1 /run/netns
$ umount /run/netns
$ mount --make-private /run/netns
$ rip doctor | grep -A1 /run/netns
