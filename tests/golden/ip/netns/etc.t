# Files of /etc/netns/NAME lie over those of /etc.
$ ip netns add a
$ mkdir -p /etc/netns/a
$ echo base > /etc/motd
$ echo of a > /etc/netns/a/motd
$ ip netns exec a cat /etc/motd
of a
$ cat /etc/motd
base
$ ip netns add b
$ ip netns exec b cat /etc/motd
base
