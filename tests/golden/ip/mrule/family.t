# Only IPv4 and IPv6 have them.
$ ip -0 mrule
! Multicast rules are only supported for IPv4/IPv6, was: 17
? 255
$ ip -M mrule
! Multicast rules are only supported for IPv4/IPv6, was: 28
? 255
$ ip -B mrule add table 5
! Multicast rules are only supported for IPv4/IPv6, was: 7
? 255
$ ip -f link mrule flush
! Multicast rules are only supported for IPv4/IPv6, was: 17
? 255
