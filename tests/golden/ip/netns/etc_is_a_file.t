$ ip netns add a
$ mkdir -p /etc/netns
$ echo x > /etc/netns/a
$ ip netns exec a echo runs
runs
