# `type` is asked for only when the whole line is read.
$ ip link add
$ ip link add v0
$ ip link add v0 mtu 1400
$ ip link add v0 mtu x
