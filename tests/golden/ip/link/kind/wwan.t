#! needs vm
# A modem's data link.
$ ip link add w0 type wwan
$ ip link add w0 type wwan linkid 5
$ ip link add w0 parentdev wwan0 type wwan linkid 5
$ ip link add w0 type wwan linkid x
$ ip link add w0 type wwan linkid 4294967296
$ ip link add w0 type wwan linkid
$ ip link add w0 type wwan linkid 1 linkid 2
$ ip link add w0 type wwan what
$ ip link add w0 type wwan help
