# The directory is the name's, not the namespace's.
$ ip netns add a
$ ln -s a /run/netns/alias
$ mkdir -p /etc/netns/alias
$ touch /etc/motd
$ echo alias > /etc/netns/alias/motd
$ ip netns exec a cat /etc/motd
$ ip netns exec alias cat /etc/motd
alias
