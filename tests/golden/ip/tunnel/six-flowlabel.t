# A flow label is hexadecimal.
$ ip -6 tunnel add t0 mode any remote 2001:db8::2 flowlabel 10
! add tunnel "ip6tnl0" failed: No such device
? 1
$ ip -6 tunnel show t0; echo
␤
! get tunnel "t0" failed: No such device
$ ip -6 tunnel add t1 mode any remote 2001:db8::3 flowlabel ff
! add tunnel "ip6tnl0" failed: No such device
? 1
$ ip -6 tunnel show t1; echo
␤
! get tunnel "t1" failed: No such device
$ ip -6 tunnel add t2 mode any remote 2001:db8::4 flowlabel 0x10
! add tunnel "ip6tnl0" failed: No such device
? 1
$ ip -6 tunnel show t2; echo
␤
! get tunnel "t2" failed: No such device
$ ip -6 tunnel add t3 mode any remote 2001:db8::5 flowlabel fffff
! add tunnel "ip6tnl0" failed: No such device
? 1
$ ip -6 tunnel show t3; echo
␤
! get tunnel "t3" failed: No such device
$ ip -6 tunnel add t9 mode any remote 2001:db8::99 flowlabel 100000
! Error: argument "100000" is wrong: invalid Flowlabel
? 255
$ ip -6 tunnel add t9 mode any remote 2001:db8::99 flowlabel 1048575
! Error: argument "1048575" is wrong: invalid Flowlabel
? 255
$ ip -6 tunnel add t9 mode any remote 2001:db8::99 flowlabel g
! Error: argument "g" is wrong: invalid Flowlabel
? 255
