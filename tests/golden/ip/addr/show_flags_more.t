# The other flags, and several at once.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add 10.0.0.1/24 dev b0
$ ip addr add 10.0.0.2/24 dev b0
$ ip addr add 10.0.1.1/24 dev b0 valid_lft 86400 preferred_lft 86400
$ ip addr add fd00::1/64 dev b0 home nodad
$ ip addr show b0 permanent
$ ip addr show b0 dynamic
$ ip addr show b0 primary
$ ip addr show b0 secondary
$ ip addr show b0 temporary
$ ip addr show b0 home nodad
$ ip addr show b0 -home
$ ip addr show b0 dadfailed
$ ip addr show b0 -dadfailed
$ ip addr show b0 optimistic
$ ip addr show b0 stable-privacy
$ ip addr show b0 autojoin
