# all says of each event what it is; without a word it does not.
$ events ip monitor all
$ ip link set lo up
$ events
$ events ip monitor
$ ip link set lo down
$ events
