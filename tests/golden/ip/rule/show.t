# The three rules of a new namespace; the IPv6 family has two.
$ ip rule
$ ip -6 rule
$ ip -4 rule show
$ ip rule list
$ ip rule lst
$ ip ru
