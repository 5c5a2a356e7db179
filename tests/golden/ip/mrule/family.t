# Only IPv4 and IPv6 have them.
$ ip -0 mrule
$ ip -M mrule
$ ip -B mrule add table 5
$ ip -f link mrule flush
