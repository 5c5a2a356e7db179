# In another namespace.
$ ip netns add n1
$ ip -n n1 link set lo up
$ ip -n n1 maddr
$ ip -n n1 -4 maddr
$ ip -n n1 -j maddr
