$ ip netns add a
$ mkdir -p /etc/netns/a/conf.d /etc/conf.d
$ echo 1 > /etc/netns/a/conf.d/x
$ echo 2 > /etc/netns/a/.hidden; touch /etc/.hidden
$ ip netns exec a cat /etc/conf.d/x /etc/.hidden
1
2
$ ls -A /etc/conf.d
