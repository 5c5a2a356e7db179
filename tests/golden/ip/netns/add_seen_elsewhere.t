# What is added in another mount namespace is seen here, for the mount is shared.
$ ip netns add a
$ unshare -m --propagation unchanged ip netns add b
$ ip netns exec b echo in b
in b
$ unshare -m --propagation unchanged ip netns delete b
$ ip netns
a
