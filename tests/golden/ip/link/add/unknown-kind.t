# An unknown kind is sent as it is; a word behind it is garbage.
$ ip link add v0 type nosuch
! Error: Unknown device type.
? 2
$ ip link add name veth0 type veth0 peer name veth1
! Garbage instead of arguments "peer ...". Try "ip link help".
? 1
$ ip link add v0 type nosuch a b
! Garbage instead of arguments "a ...". Try "ip link help".
? 1
