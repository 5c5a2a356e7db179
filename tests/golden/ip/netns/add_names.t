# Any file name will do.
$ ip netns add "with blank"
$ ip netns add ...
$ ip netns add .hidden
$ ip netns add -dash
$ ip netns add näme
$ ip netns list
näme
-dash
.hidden
...
with blank
$ ip netns exec "with blank" echo here
here
$ ip -n .hidden link show lo
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN mode DEFAULT group default qlen 1000
    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00
