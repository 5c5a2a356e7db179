#! needs vm
#! mask mac
# What is wrong is named, and nothing is made.
$ ip link add d0 address 02:00:00:00:00:01 type dummy
$ ip link add link d0 name m0 type macvlan mode
$ ip link add link d0 name m0 type macvlan mode x
$ ip link add link d0 name m0 type macvlan mode bridge flag x
$ ip link add link d0 name m0 type macvlan mode bridge flag nopromisc
$ ip link add link d0 name m0 type macvlan mode bridge nodst
$ ip link add link d0 name m0 type macvlan macaddr
$ ip link add link d0 name m0 type macvlan macaddr x
$ ip link add link d0 name m0 type macvlan macaddr add
$ ip link add link d0 name m0 type macvlan macaddr add zz
$ ip link add link d0 name m0 type macvlan mode source macaddr set zz
$ ip link add link d0 name m0 type macvlan bcqueuelen x
$ ip link add link d0 name m0 type macvlan bcqueuelen -1
$ ip link add link d0 name m0 type macvlan bclim x
$ ip link add link d0 name m0 type macvlan bclim 4294967296
$ ip link add link d0 name m0 type macvlan what
$ ip link add name m0 type macvlan
$ ip -br link show type macvlan
