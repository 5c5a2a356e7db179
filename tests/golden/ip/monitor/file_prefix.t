# A prefix that a router announced: on device 1, prefix fd00::/64, valid and preferred.
$ printf '\074\0\0\0\064\0\0\0\0\0\0\0\0\0\0\0\012\0\0\0\001\0\0\0\003\100\003\0\024\0\001\0\375\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\014\0\002\0\144\0\0\0\310\0\0\0' >prefix
$ ip monitor file prefix
prefix fd00::/64dev lo onlink autoconf valid 200 preferred 100·
$ ip monitor prefix file prefix label
[PREFIX]prefix fd00::/64dev lo onlink autoconf valid 200 preferred 100·
$ ip -o monitor file prefix
prefix fd00::/64dev lo onlink autoconf valid 200 preferred 100·
$ ip -c monitor file prefix
prefix fd00::/64dev lo onlink autoconf valid 200 preferred 100·
$ ip -j monitor help >/dev/null 2>&1
? 255
