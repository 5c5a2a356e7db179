#! needs vm
#! mask mac
# What is wrong is named.
$ ip link add e0 type erspan remote 10.0.0.2 local 10.0.0.1
$ ip link add e0 type erspan remote 10.0.0.2 seq key 1 erspan x
$ ip link add e0 type erspan remote 10.0.0.2 seq key 1 erspan 0
$ ip link add e0 type erspan remote 10.0.0.2 seq key 1 erspan 1048576
$ ip link add e0 type erspan remote 10.0.0.2 seq key 1 erspan_ver 3
$ ip link add e0 type erspan remote 10.0.0.2 seq key 1 erspan_ver x
$ ip link add e0 type erspan remote 10.0.0.2 seq key 1 erspan_dir up
$ ip link add e0 type erspan remote 10.0.0.2 seq key 1 erspan_hwid 64
$ ip link add e0 type erspan remote 10.0.0.2 seq key 1 erspan_hwid x
$ ip link add e0 type erspan remote 10.0.0.2 seq key 1 erspan
$ ip link add e0 type erspan remote 10.0.0.2 seq key 1 erspan_d
$ ip link add e0 type erspan help
$ ip link show type erspan
