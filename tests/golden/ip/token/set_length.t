# A length is read and not used.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token set ::5/64 dev v0
$ ip token set ::6/65 dev v0
$ ip token set ::7/128 dev v0
$ ip token set ::8/0 dev v0
$ ip token
token :: dev v1
token ::8 dev v0
$ ip token set ::9/129 dev v0
! Error: inet6 prefix is expected rather than "::9/129".
? 1
