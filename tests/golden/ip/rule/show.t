# The three rules of a new namespace; the IPv6 family has two.
$ ip rule
0:	from all lookup local
32766:	from all lookup main
32767:	from all lookup default
$ ip -6 rule
0:	from all lookup local
32766:	from all lookup main
$ ip -4 rule show
0:	from all lookup local
32766:	from all lookup main
32767:	from all lookup default
$ ip rule list
0:	from all lookup local
32766:	from all lookup main
32767:	from all lookup default
$ ip rule lst
0:	from all lookup local
32766:	from all lookup main
32767:	from all lookup default
$ ip ru
0:	from all lookup local
32766:	from all lookup main
32767:	from all lookup default
