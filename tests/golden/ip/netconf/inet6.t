# IPv6 has no reverse path filter.
$ ip -6 netconf
$ ip -6 -j netconf
