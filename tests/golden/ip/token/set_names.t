# Names for no address.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token set ::5 dev v0
$ ip token set default dev v0
$ ip token set any dev v0
! Error: Attribute failed policy validation.
? 2
$ ip token set all dev v0
! Error: Attribute failed policy validation.
? 2
$ ip token
token :: dev v1
token :: dev v0
