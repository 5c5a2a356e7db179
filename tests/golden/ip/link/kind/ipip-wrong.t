#! needs vm
# What is wrong is named, and nothing is made.
$ ip link add t0 type ipip remote
! Command line is not complete. Try option "help"
? 255
$ ip link add t0 type ipip remote x
! Error: inet address is expected rather than "x".
? 1
$ ip link add t0 type ipip remote 2001:db8::1
! Error: inet address is expected rather than "2001:db8::1".
? 1
$ ip link add t0 type ipip local x
! Error: inet address is expected rather than "x".
? 1
$ ip link add t0 type ipip remote 10.0.0.2 ttl 256
! Error: argument "256" is wrong: invalid TTL
! ␤
? 255
$ ip link add t0 type ipip remote 10.0.0.2 ttl x
! Error: argument "x" is wrong: invalid TTL
! ␤
? 255
$ ip link add t0 type ipip remote 10.0.0.2 tos x
! Error: argument "x" is wrong: bad TOS value
? 255
$ ip link add t0 type ipip remote 10.0.0.2 mode x
! Error: argument "x" is wrong: Cannot guess tunnel mode.
? 255
$ ip link add t0 type ipip remote 10.0.0.2 mode ip6ip
! Error: argument "ip6ip" is wrong: Cannot guess tunnel mode.
? 255
$ ip link add t0 type ipip remote 10.0.0.2 isatap
! Usage: …
? 1
$ ip link add t0 type ipip remote 10.0.0.2 dev nosuch
! Cannot find device "nosuch"
? 255
$ ip link add t0 type ipip remote 10.0.0.2 fwmark x
! Error: argument "x" is wrong: invalid fwmark
! ␤
? 255
$ ip link add t0 type ipip remote 10.0.0.2 key 5
! Usage: …
? 1
$ ip link add t0 type ipip r 10.0.0.2
! Usage: …
? 1
$ ip link set t0 type ipip remote 10.0.0.2
! Cannot find device "t0"
? 1
$ ip link show type ipip
