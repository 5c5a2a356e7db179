# With -brief names and states, without an end of the line.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ events ip -br monitor link
$ ip link set b0 up
$ ip link del b0
$ events
b0               DOWN           b0               DOWN           Deleted b0               DOWN          ·∅
$ events ip -br -o monitor label link
$ ip link set lo up
$ events
[LINK]lo               UNKNOWN       ·∅
