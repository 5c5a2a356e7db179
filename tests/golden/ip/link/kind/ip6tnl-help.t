#! mask permaddr
# The usage, and words that are none.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link help ip6tnl
Usage: …
$ ip link add t0 type ip6tnl help
! Usage: …
? 1
$ ip link add t0 type ip6tnl hel
! Usage: …
? 1
$ ip link add t0 type ip6tnl h
! Usage: …
? 1
$ ip link add t0 type ip6tnl what
! Usage: …
? 1
$ ip link add t0 type ip6tnl remote 2001:db8::9 local 2001:db8::1 what 1
! Usage: …
? 1
$ ip link set lo type ip6tnl what
! Failed to get existing tunnel info.
? 1
$ ip link add t0 type ip6tnl -1
! Usage: …
? 1
$ ip link add t0 type ip6tnl ''
! Usage: …
? 1
