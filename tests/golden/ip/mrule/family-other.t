# Of other families there are none, whatever is asked.
$ ip -0 mrule
! Multicast rules are only supported for IPv4/IPv6, was: 17
? 255
$ ip -0 mrule foo
! Multicast rules are only supported for IPv4/IPv6, was: 17
? 255
$ ip -0 mrule help
! Multicast rules are only supported for IPv4/IPv6, was: 17
? 255
$ ip -M mrule restore </dev/null
! Multicast rules are only supported for IPv4/IPv6, was: 28
? 255
$ ip -B mrule add from 1.2.3.4
! Multicast rules are only supported for IPv4/IPv6, was: 7
? 255
$ ip -f link mrule flush
! Multicast rules are only supported for IPv4/IPv6, was: 17
? 255
