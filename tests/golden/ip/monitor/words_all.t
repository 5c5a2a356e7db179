# al is all-nsid, not all.
$ events ip monitor al
$ ip link set lo up
$ events
$ events ip monitor all-n link
$ ip link set lo down
$ events
