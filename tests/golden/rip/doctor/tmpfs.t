#! rip only
#! todo the record of the virtual machine is still to be made
# A directory that may be that of a host is not changed: the name may be in use there.
$ touch stale; mkdir /run/netns; touch /run/netns/blue
$ rip doctor --fix | grep -A1 /run/netns
$ ls /run/netns
