# Several in one run.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ printf "token set ::5 dev v0\ntoken set foo dev v0\ntoken set ::6 dev v0\n" | ip -b -
! Error: inet6 prefix is expected rather than "foo".
? 1
$ ip token
token :: dev v1
token ::5 dev v0
$ printf "token del dev v0\ntoken\n" | ip -b -
token :: dev v1
token :: dev v0
