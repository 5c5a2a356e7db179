#! mask permaddr
# A flow label is hexadecimal.
$ ip link add t0 type ip6gre remote 2001:db8::2 flowlabel 10
$ ip -d link show t0 | grep -o "flowlabel [^ ]*"
flowlabel 0x00010
$ ip link add t1 type ip6gre remote 2001:db8::3 flowlabel ff
$ ip -d link show t1 | grep -o "flowlabel [^ ]*"
flowlabel 0x000ff
$ ip link add t2 type ip6gre remote 2001:db8::4 flowlabel 0x10
$ ip -d link show t2 | grep -o "flowlabel [^ ]*"
flowlabel 0x00010
$ ip link add t3 type ip6gre remote 2001:db8::5 flowlabel fffff
$ ip -d link show t3 | grep -o "flowlabel [^ ]*"
flowlabel 0xfffff
$ ip link add t9 type ip6gre remote 2001:db8::99 flowlabel 100000
! Error: argument "100000" is wrong: invalid Flowlabel
? 255
$ ip link add t9 type ip6gre remote 2001:db8::99 flowlabel 1048575
! Error: argument "1048575" is wrong: invalid Flowlabel
? 255
$ ip link add t9 type ip6gre remote 2001:db8::99 flowlabel g
! Error: argument "g" is wrong: invalid Flowlabel
? 255
