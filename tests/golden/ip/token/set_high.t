# The upper half counts for nothing.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token set fd00::5 dev v0
$ ip token
token :: dev v1
token ::5 dev v0
$ ip token set fd00:: dev v0
$ ip token set fd00:1:2:3:4:5:6:7 dev v0
$ ip token
token :: dev v1
token ::4:5:6:7 dev v0
