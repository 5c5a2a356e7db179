# Devices that are not there.
$ ip addr show nope
$ ip addr show dev nope
$ ip addr show dev
$ ip addr show dev ''
$ ip addr show ''
$ ip addr show name_that_is_too_long
$ ip addr show dev name_that_is_too_long
$ ip addr show a/b
$ ip -j addr show nope
$ ip addr show dev if99
