# label does the same for single objects; all before an object says only that.
$ events ip monitor label link
$ ip link set lo up
$ events
$ events ip monitor all link
$ ip link set lo down
$ events
$ events ip monitor link all
$ ip link set lo up
$ events
$ events ip monitor all -4
$ events
