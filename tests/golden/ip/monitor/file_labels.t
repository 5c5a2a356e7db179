# Address labels in a file; a link without a name, and one whose name is none.
$ {
> printf '\070\000\000\000\110\000\000\000'; head -c 8 /dev/zero; printf '\012\000\100\000\000\000\000\000\000\000\000\000'
> printf '\024\000\001\000\375\000'; head -c 14 /dev/zero; printf '\010\000\002\000\007\000\000\000'
> printf '\070\000\000\000\111\000\000\000'; head -c 8 /dev/zero; printf '\012\000\100\000\001\000\000\000\000\000\000\000'
> printf '\024\000\001\000\375\000'; head -c 14 /dev/zero; printf '\010\000\002\000\007\000\000\000'
> printf '\024\000\000\000\110\000\000\000'; head -c 12 /dev/zero
> } >m
$ ip monitor file m
prefix fd00::/64 label 7·
Deleted prefix fd00::/64 dev lo label 7·
$ ip -d monitor label file m
[ADDRLABEL]prefix fd00::/64 label 7·
[ADDRLABEL]Deleted prefix fd00::/64 dev lo label 7·
$ {
> printf '\040\000\000\000\020\000\000\000'; head -c 8 /dev/zero; printf '\000\000\001\000\015\000\000\000\001\000\000\000\000\000\000\000'
> printf '\050\000\000\000\020\000\000\000'; head -c 8 /dev/zero; printf '\000\000\001\000\016\000\000\000\001\000\000\000\000\000\000\000\010\000\003\000a/b\000'
> printf '\050\000\000\000\020\000\000\000'; head -c 8 /dev/zero; printf '\000\000\001\000\017\000\000\000\001\000\000\000\000\000\000\000\010\000\003\000abc\000'
> } >l
$ ip monitor file l
13: if13: <NO-CARRIER,UP>·
    link/ether·
15: abc: <NO-CARRIER,UP>·
    link/ether·
! BUG: device with ifindex 13 has nil ifname
$ ip -br monitor file l
if13             abc             ·∅
! BUG: device with ifindex 13 has nil ifname
