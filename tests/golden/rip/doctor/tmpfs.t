#! rip only
# A directory that may be that of a host is not changed: the name may be in use there.
$ touch stale; mkdir /run/netns; touch /run/netns/blue
$ rip doctor --fix | grep -A1 /run/netns
/run/netns/blue: the file is not a network namespace
  ip netns del blue
$ ls /run/netns
blue
