# Flow labels are for IPv6.
$ ip -6 rule add flowlabel 0x12345 table 100 pref 1
$ ip -6 rule add flowlabel 5/0xff table 100 pref 2
$ ip -6 rule
$ ip -6 -j rule
$ ip -6 rule show flowlabel 5
$ ip -6 rule show flowlabel 5/0xff
