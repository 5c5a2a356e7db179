# Labels of more than 20 bits, and IPv4.
$ ip rule add flowlabel
$ ip rule add flowlabel 5 table 100
$ ip -6 rule add flowlabel 0x100000 table 100
$ ip -6 rule add flowlabel 5/0x100000 table 100
$ ip -6 rule add flowlabel x table 100
$ ip -6 rule add flowlabel 5/x table 100
$ ip -6 rule show flowlabel x
