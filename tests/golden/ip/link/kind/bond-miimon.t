#! needs vm
# Timers of the media watch.
$ ip link add b0 address 02:00:00:00:00:01 type bond miimon 100 updelay 200 downdelay 300 peer_notify_delay 400 use_carrier 1
$ ip -d link show b0
$ ip -j -d link show b0
$ ip link set b0 type bond miimon 50 updelay 50 downdelay 100 use_carrier 0
$ ip -d link show b0
$ ip link set b0 type bond miimon x
$ ip link set b0 type bond updelay x
$ ip link set b0 type bond downdelay -1
$ ip link set b0 type bond peer_notify_delay x
$ ip link set b0 type bond use_carrier 2
$ ip link set b0 type bond use_carrier x
$ ip link set b0 type bond miimon
