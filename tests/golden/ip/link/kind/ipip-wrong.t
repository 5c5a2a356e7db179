#! needs vm
# What is wrong is named, and nothing is made.
$ ip link add t0 type ipip remote
$ ip link add t0 type ipip remote x
$ ip link add t0 type ipip remote 2001:db8::1
$ ip link add t0 type ipip local x
$ ip link add t0 type ipip remote 10.0.0.2 ttl 256
$ ip link add t0 type ipip remote 10.0.0.2 ttl x
$ ip link add t0 type ipip remote 10.0.0.2 tos x
$ ip link add t0 type ipip remote 10.0.0.2 mode x
$ ip link add t0 type ipip remote 10.0.0.2 mode ip6ip
$ ip link add t0 type ipip remote 10.0.0.2 isatap
$ ip link add t0 type ipip remote 10.0.0.2 dev nosuch
$ ip link add t0 type ipip remote 10.0.0.2 fwmark x
$ ip link add t0 type ipip remote 10.0.0.2 key 5
$ ip link add t0 type ipip r 10.0.0.2
$ ip link set t0 type ipip remote 10.0.0.2
$ ip link show type ipip
