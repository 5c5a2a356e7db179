$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link afstats
$ ip link afstats dev v0
$ ip -j link afstats
[]
$ ip link afstats dev nope
! Device "nope" does not exist.
$ ip link afstats dev
! Command line is not complete. Try option "help"
? 255
$ ip link afstats v0
! Command "v0" is unknown, try "ip link help".
? 255
$ ip link afs bogus
! Command "bogus" is unknown, try "ip link help".
? 255
