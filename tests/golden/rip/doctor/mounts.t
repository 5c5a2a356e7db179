#! rip only
# Mounts that hide each other.
$ ip netns add blue
$ mount --bind /run/netns/blue /run/netns/blue
$ rip doctor | grep -A1 /run/netns
/run/netns/blue: the namespace is mounted 2 times
  umount /run/netns/blue
$ rip doctor --fix | grep -A1 /run/netns
/run/netns/blue: the namespace is mounted 2 times
  done: umount /run/netns/blue
$ ip netns list
blue
$ mount --bind /proc/self/ns/net /run/netns/blue
$ rip doctor --fix | grep -A1 /run/netns
/run/netns/blue: 2 mounts are stacked here; only the top one is visible
  umount /run/netns/blue
$ umount /run/netns/blue
$ mount --bind /run/netns /run/netns
$ rip doctor | grep -A1 /run/netns
/run/netns: 2 mounts are stacked here; only names in the top mount are visible
  umount /run/netns
/run/netns/blue: a mount on /run/netns hides the namespace
  umount /run/netns
$ umount /run/netns
$ mount --make-private /run/netns
$ rip doctor | grep -A1 /run/netns
/run/netns: the mount is not shared: a name that is deleted here stays in other mount namespaces
  mount --make-shared /run/netns
