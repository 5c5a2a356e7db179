$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link afstats
$ ip link afstats dev v0
$ ip -j link afstats
$ ip link afstats dev nope
$ ip link afstats dev
$ ip link afstats v0
$ ip link afs bogus
