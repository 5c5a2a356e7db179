# -n does all that exec does.
$ ip netns add a
$ ip -n a link set lo up
$ ip -netns a -br link
lo               UNKNOWN        00:00:00:00:00:00 <LOOPBACK,UP,LOWER_UP>·
$ ip --netns a -4 -br addr
lo               UNKNOWN        127.0.0.1/8·
$ ip -ne a -6 -br addr
lo               UNKNOWN        ::1/128·
$ ip -n a netns identify
a
$ ip -n a netns exec a ls /sys/class/net
bonding_masters
lo
