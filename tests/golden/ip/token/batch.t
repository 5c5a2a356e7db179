# Several in one run.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ sh -c 'printf "token set ::5 dev v0\ntoken set foo dev v0\ntoken set ::6 dev v0\n" | ip -b -'
$ ip token
$ sh -c 'printf "token del dev v0\ntoken\n" | ip -b -'
