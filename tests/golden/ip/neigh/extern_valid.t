#! since 7
# Looked after elsewhere. Linux 6.12 does not know of it.
$ ip link add va address 02:00:00:00:00:0a type veth peer name vb
$ ip link set va addrgenmode none up
$ ip neigh add 192.0.2.2 lladdr 02:00:00:00:00:01 dev va extern_valid
! Error: reserved bit set.
? 2
$ ip neigh add 192.0.2.2 lladdr 02:00:00:00:00:01 dev va extern_v
! Error: either "to" is duplicate, or "extern_v" is garbage.
? 255
$ ip neigh add 192.0.2.2 lladdr 02:00:00:00:00:01 dev va extern_valid extern_learn nud stale
! Error: reserved bit set.
? 2
$ ip neigh help
! Usage: …
? 255
