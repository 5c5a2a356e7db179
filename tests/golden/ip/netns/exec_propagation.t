# The new mount namespace is a slave of the old one.
$ mount --make-rshared /
$ ip netns add a
$ ip netns exec a grep ' / / ' /proc/self/mountinfo | grep -c master:
1
$ ip netns exec a grep -c shared: /proc/self/mountinfo
0
? 1
