# The receive buffer's size is a number.
$ ip -rc x monitor link
$ ip -rc -1 monitor link
$ ip -rc
$ ip -rcvbuf 1x monitor link
$ events ip -rc 100000 monitor link
$ ip link set lo up
$ events
