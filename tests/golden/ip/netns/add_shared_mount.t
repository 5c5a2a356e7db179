# The directory is made a shared mount of its own, once.
$ ip netns add a
$ grep ' /run/netns ' /proc/self/mountinfo | wc -l
1
$ grep ' /run/netns ' /proc/self/mountinfo | grep -c shared:
1
$ ip netns add b
$ grep ' /run/netns ' /proc/self/mountinfo | wc -l
1
$ grep -c ' /run/netns/[ab] ' /proc/self/mountinfo
2
