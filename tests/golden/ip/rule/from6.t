# IPv6 prefixes.
$ ip -6 rule add from 2001:db8::/32 table 100 pref 1
$ ip -6 rule add from ::1/128 to ::/0 table 102 pref 2
$ ip -6 rule add from fe80::1/10 to 2001:db8::1 table 102 pref 3
$ ip -6 rule
$ ip -6 -j rule
