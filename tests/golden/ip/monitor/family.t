# Rules and prefixes of other families than that of the command line are not shown.
$ perl -e 'sub at { pack "SSa*x!4", 4+length $_[1], @_ } sub say_ { my ($kind, $body) = @_; print pack("LSSLL", 16+length $body, $kind, 0, 0, 0).$body } for $f (2, 10, 128, 129, 28) { say_(32, pack("CCCCCCCCL", $f, 0, 0, 0, 254, 0, 0, 1, 0).at(6, pack "L", $f)) } say_(16, pack("CxSlLL", 0, 1, 7, 1, 0).at(3, "v7\0")); say_(52, pack("CxxxlCCCC", 10, 7, 3, 64, 3, 0).at(1, pack "NNNN", 0x20010db8, 0, 0, 0).at(2, pack "LL", 5, 6)); say_(72, pack("CCCCLL", 10, 0, 64, 0, 7, 0).at(1, pack "NNNN", 0x20010db8, 0, 0, 0).at(2, pack "L", 5))' > saved
$ for family in '' -4 -6 -0 -M -B; do echo "== $family"; ip $family monitor file saved; ip $family -d monitor label file saved; done
==·
2:	from all lookup main
10:	from all lookup main
128:	from all lookup main
129:	from all lookup main
28:	from all lookup main
7: v7: <NO-CARRIER,UP>·
    link/ether·
prefix 2001:db8::/64dev v7 onlink autoconf valid 6 preferred 5·
prefix 2001:db8::/64 dev v7 label 5·
[RULE]2:	from all lookup main
[RULE]10:	from all lookup main
[RULE]128:	from all lookup main
[RULE]129:	from all lookup main
[RULE]28:	from all lookup main
[LINK]7: v7: <NO-CARRIER,UP>·
    link/ether·
[PREFIX]prefix 2001:db8::/64dev v7 onlink autoconf valid 6 preferred 5·
[ADDRLABEL]prefix 2001:db8::/64 dev v7 label 5·
== -4
2:	from all lookup main
7: v7: <NO-CARRIER,UP>·
    link/ether·
prefix 2001:db8::/64 dev v7 label 5·
[RULE]2:	from all lookup main
[LINK]7: v7: <NO-CARRIER,UP>·
    link/ether·
[ADDRLABEL]prefix 2001:db8::/64 dev v7 label 5·
== -6
10:	from all lookup main
7: v7: <NO-CARRIER,UP>·
    link/ether·
prefix 2001:db8::/64dev v7 onlink autoconf valid 6 preferred 5·
prefix 2001:db8::/64 dev v7 label 5·
[RULE]10:	from all lookup main
[LINK]7: v7: <NO-CARRIER,UP>·
    link/ether·
[PREFIX]prefix 2001:db8::/64dev v7 onlink autoconf valid 6 preferred 5·
[ADDRLABEL]prefix 2001:db8::/64 dev v7 label 5·
== -0
7: v7: <NO-CARRIER,UP>·
    link/ether·
prefix 2001:db8::/64 dev v7 label 5·
[LINK]7: v7: <NO-CARRIER,UP>·
    link/ether·
[ADDRLABEL]prefix 2001:db8::/64 dev v7 label 5·
== -M
28:	from all lookup main
7: v7: <NO-CARRIER,UP>·
    link/ether·
prefix 2001:db8::/64 dev v7 label 5·
[RULE]28:	from all lookup main
[LINK]7: v7: <NO-CARRIER,UP>·
    link/ether·
[ADDRLABEL]prefix 2001:db8::/64 dev v7 label 5·
== -B
7: v7: <NO-CARRIER,UP>·
    link/ether·
prefix 2001:db8::/64 dev v7 label 5·
[LINK]7: v7: <NO-CARRIER,UP>·
    link/ether·
[ADDRLABEL]prefix 2001:db8::/64 dev v7 label 5·
$ for family in '' -4 -6 -0 -M -B; do echo "== $family"; ip $family -o monitor rule file saved; done
==·
2:	from all lookup main
10:	from all lookup main
128:	from all lookup main
129:	from all lookup main
28:	from all lookup main
7: v7: <NO-CARRIER,UP> \    link/ether·
prefix 2001:db8::/64dev v7 onlink autoconf valid 6 preferred 5·
prefix 2001:db8::/64 dev v7 label 5·
== -4
2:	from all lookup main
7: v7: <NO-CARRIER,UP> \    link/ether·
prefix 2001:db8::/64 dev v7 label 5·
== -6
10:	from all lookup main
7: v7: <NO-CARRIER,UP> \    link/ether·
prefix 2001:db8::/64dev v7 onlink autoconf valid 6 preferred 5·
prefix 2001:db8::/64 dev v7 label 5·
== -0
7: v7: <NO-CARRIER,UP> \    link/ether·
prefix 2001:db8::/64 dev v7 label 5·
== -M
28:	from all lookup main
7: v7: <NO-CARRIER,UP> \    link/ether·
prefix 2001:db8::/64 dev v7 label 5·
== -B
7: v7: <NO-CARRIER,UP> \    link/ether·
prefix 2001:db8::/64 dev v7 label 5·
