# For IPv6.
$ ip -6 mrule add from 2001:db8::/32 table 5 pref 10
$ ip -6 mrule
$ ip mrule
