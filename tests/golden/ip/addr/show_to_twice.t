# The first prefix says the family of the next.
$ ip addr add 192.0.2.1/24 dev lo
$ ip addr show to 192.0.2.0/24 to 2001:db8::/32
! Error: inet prefix is expected rather than "2001:db8::/32".
? 1
$ ip addr show to ::/0 to 192.0.2.0/24
! Error: inet6 prefix is expected rather than "192.0.2.0/24".
? 1
$ ip addr show to 192.0.2.1 to 192.0.2.1/33
! Error: inet prefix is expected rather than "192.0.2.1/33".
? 1
$ ip addr show to any to 192.0.2.0/24
1: lo: <LOOPBACK> mtu 65536 qdisc noop state DOWN group default qlen 1000
    inet 192.0.2.1/24 scope global lo
       valid_lft forever preferred_lft forever
