#! needs vm
# What is wrong is named, and nothing is made.
$ ip tunnel what
$ ip tunnel help
$ ip tunnel add
$ ip tunnel add t0
$ ip tunnel add t0 mode
$ ip tunnel add t0 mode x
$ ip tunnel add mode ipip remote 10.0.0.2
$ ip tunnel add t0 mode ipip remote
$ ip tunnel add t0 mode ipip remote x
$ ip tunnel add t0 mode ipip local x
$ ip tunnel add t0 mode ipip remote 2001:db8::1
$ ip tunnel add t0 mode ipip ttl 256
$ ip tunnel add t0 mode ipip ttl x
$ ip tunnel add t0 mode ipip tos x
$ ip tunnel add t0 mode ipip dev nosuch
$ ip tunnel add t0 mode ipip key 5
$ ip tunnel add t0 mode ipip key x
$ ip tunnel add t0 mode gre key x
$ ip tunnel add t0 mode gre ikey x
$ ip tunnel add t0 mode gre remote 224.0.0.1
$ ip tunnel add t0 mode ipip remote 224.0.0.1
$ ip tunnel add t0 mode ipip remote 10.0.0.2 ttl 5 nopmtudisc
$ ip tunnel add t0 mode ipip mode gre
$ ip tunnel add t0 name t1 mode ipip
$ ip tunnel add t0 mode vti remote 10.0.0.2 iseq
$ ip tunnel del nosuch
$ ip tunnel change nosuch ttl 5
$ ip tunnel change t0 mode ipip remote 10.0.0.2
$ ip tunnel show
