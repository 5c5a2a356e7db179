# What no kernel sends.
$ printf '\024\0\0\0\130\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0' >nsid
$ printf '\034\0\0\0\131\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\010\0\001\0\005\0\0\0' >gone
$ printf '\044\0\0\0\120\0\0\0\0\0\0\0\0\0\0\0\002\0\0\0\010\0\001\0\001\0\0\0\010\0\003\0\011\0\0\0' >netconf
$ printf '\034\0\0\0\150\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\004\0\004\0' >nexthop
$ printf '\040\0\0\0\165\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\010\0\001\0\007\0\0\0' >bucket
$ printf '\034\0\0\0\030\0\0\0\0\0\0\0\0\0\0\0\002\010\010\0\376\003\0\001\0\0\0\0' >route
$ ip monitor file nsid
! BUG: NETNSA_NSID is missing print_nsid
$ ip netns add n1
$ ip netns set n1 5
$ ip monitor file gone
Deleted nsid 5·
$ ip monitor label file netconf
[NETCONF]inet lo rp_filter 9·
$ ip monitor label file nexthop
[NEXTHOP]id 0 blackhole·
$ ip monitor label file bucket
[NEXTHOPBUCKET]id 7·
$ ip monitor label file route
[ROUTE]0/8  from 0/8·
$ ip -c=always monitor file route
0/8  from 0/8·
