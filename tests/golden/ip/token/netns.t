# In another namespace.
$ ip netns add n1
$ ip -n n1 link add b0 address 02:00:00:00:00:09 type bridge
$ ip -n n1 token set ::9 dev b0
$ ip -n n1 token
token ::9 dev b0
$ ip token
$ ip -n n1 token list dev v0
! Error: argument "v0" is wrong: dev is invalid
! ␤
? 255
