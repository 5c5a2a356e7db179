# Labels of more than 20 bits, and IPv4.
$ ip rule add flowlabel
! Command line is not complete. Try option "help"
? 255
$ ip rule add flowlabel 5 table 100
$ ip -6 rule add flowlabel 0x100000 table 100
$ ip -6 rule add flowlabel 5/0x100000 table 100
$ ip -6 rule add flowlabel x table 100
! Error: argument "x" is wrong: invalid flowlabel
? 255
$ ip -6 rule add flowlabel 5/x table 100
! Error: argument "x" is wrong: invalid flowlabel mask
? 255
$ ip -6 rule show flowlabel x
! Error: argument "x" is wrong: invalid flowlabel
? 255
