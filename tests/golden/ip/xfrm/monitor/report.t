# A packet that was refused.
$ {
> printf '\140\000\000\000\040'; head -c 11 /dev/zero; printf '\074\000\000\000\002\002\002\002'; head -c 12 /dev/zero; printf '\001\001\001\001'
> head -c 20 /dev/zero; printf '\002\000\040\040'; head -c 12 /dev/zero; printf '\024\000\016\000\007\007\007\007'; head -c 12 /dev/zero
> } >m
$ ip xfrm monitor file m
report proto hao·
  sel src 1.1.1.1/32 dst 2.2.2.2/32·
  coa 7.7.7.7
$ ip -s xfrm monitor file m
report proto hao·
  sel src 1.1.1.1/32 dst 2.2.2.2/32 uid 0
  coa 7.7.7.7
$ ip -o xfrm monitor file m
report proto hao \  sel src 1.1.1.1/32 dst 2.2.2.2/32 \  coa 7.7.7.7\
