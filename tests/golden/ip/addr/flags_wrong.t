# Flags that only the kernel sets.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add fd00::1/64 dev b0 tentative
$ ip addr add fd00::2/64 dev b0 -tentative
$ ip addr add fd00::3/64 dev b0 deprecated
$ ip addr add fd00::4/64 dev b0 dadfailed
$ ip addr add fd00::5/64 dev b0 permanent
$ ip addr add fd00::6/64 dev b0 dynamic
$ ip addr add fd00::7/64 dev b0 secondary
$ ip addr add fd00::8/64 dev b0 temporary
$ ip addr add fd00::9/64 dev b0 primary
$ ip addr add fd00::a/64 dev b0 stable-privacy
$ ip addr add fd00::b/64 dev b0 -home
$ ip addr add fd00::c/64 dev b0 hom
$ ip addr show b0
