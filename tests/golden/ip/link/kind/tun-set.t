#! needs vm
# Nothing of it is set by ip link.
$ ip tuntap add mode tun name t0
$ ip link set t0 type tun
! Error: tun/tap creation via rtnetlink is not supported.
? 2
$ ip link set t0 type tun pi off
! Garbage instead of arguments "pi ...". Try "ip link help".
? 1
$ ip link add t1 type tun
! Error: tun/tap creation via rtnetlink is not supported.
? 2
$ ip link add t1 type tun mode tap
! Garbage instead of arguments "mode ...". Try "ip link help".
? 1
$ ip link help tun
! Usage: …
? 255
$ ip link set t0 type tun help
! Usage: …
? 255
