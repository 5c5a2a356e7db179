# A link address may be an IP address.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip neigh add 10.0.0.2 lladdr 2.0.0.0 dev v0
! Error: Invalid link address.
? 2
$ ip neigh add 10.0.0.2 lladdr 2001:db8::1 dev v0
! "2001" is invalid lladdr.
? 1
