# Tokens and devices in colour.
$ ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
$ ip link set v0 up
$ ip token set ::5 dev v0
$ ip -c token
token ⟨1b⟩[34m::⟨1b⟩[0m dev ⟨1b⟩[36mv1
⟨1b⟩[0mtoken ⟨1b⟩[34m::5⟨1b⟩[0m dev ⟨1b⟩[36mv0
⟨1b⟩[0m∅
$ ip -c -j token list dev v0
[{"token":"::5","ifname":"v0"}]
