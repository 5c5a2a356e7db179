# Flags that only the kernel sets.
$ ip link add b0 address 02:00:00:00:00:01 type bridge
$ ip addr add fd00::1/64 dev b0 tentative
! Warning: tentative option is not mutable from userspace
$ ip addr add fd00::2/64 dev b0 -tentative
! Error: either "local" is duplicate, or "-tentative" is garbage.
? 255
$ ip addr add fd00::3/64 dev b0 deprecated
! Warning: deprecated option is not mutable from userspace
$ ip addr add fd00::4/64 dev b0 dadfailed
! Warning: dadfailed option is not mutable from userspace
$ ip addr add fd00::5/64 dev b0 permanent
! Warning: permanent option is not mutable from userspace
$ ip addr add fd00::6/64 dev b0 dynamic
! Error: either "local" is duplicate, or "dynamic" is garbage.
? 255
$ ip addr add fd00::7/64 dev b0 secondary
! Warning: secondary option is not mutable from userspace
$ ip addr add fd00::8/64 dev b0 temporary
! Warning: temporary option is not mutable from userspace
$ ip addr add fd00::9/64 dev b0 primary
! Error: either "local" is duplicate, or "primary" is garbage.
? 255
$ ip addr add fd00::a/64 dev b0 stable-privacy
! Warning: stable-privacy option is not mutable from userspace
$ ip addr add fd00::b/64 dev b0 -home
! Error: either "local" is duplicate, or "-home" is garbage.
? 255
$ ip addr add fd00::c/64 dev b0 hom
! Error: either "local" is duplicate, or "hom" is garbage.
? 255
$ ip addr show b0
2: b0: <BROADCAST,MULTICAST> mtu 1500 qdisc noop state DOWN group default qlen 1000
    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff
    inet6 fd00::a/64 scope global tentative·
       valid_lft forever preferred_lft forever
    inet6 fd00::8/64 scope global tentative·
       valid_lft forever preferred_lft forever
    inet6 fd00::7/64 scope global tentative·
       valid_lft forever preferred_lft forever
    inet6 fd00::5/64 scope global tentative·
       valid_lft forever preferred_lft forever
    inet6 fd00::4/64 scope global tentative·
       valid_lft forever preferred_lft forever
    inet6 fd00::3/64 scope global tentative·
       valid_lft forever preferred_lft forever
    inet6 fd00::1/64 scope global tentative·
       valid_lft forever preferred_lft forever
