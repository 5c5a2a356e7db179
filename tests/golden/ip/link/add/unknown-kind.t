# An unknown kind is sent as it is; a word behind it is garbage.
$ ip link add v0 type nosuch
$ ip link add name veth0 type veth0 peer name veth1
$ ip link add v0 type nosuch a b
