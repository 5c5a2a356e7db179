# In another namespace.
$ ip netns add n1
$ events ip -n n1 monitor link
$ ip link set lo up
$ ip -n n1 link set lo up
$ events
$ ip -n nope monitor link
