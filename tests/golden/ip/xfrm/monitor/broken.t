# Messages that are none.
$ {
> printf '\044\000\000\000\020'; head -c 31 /dev/zero
> printf '\050\000\000\000\021'; head -c 11 /dev/zero; printf '\002\002\002\002'; head -c 15 /dev/zero; printf '\005\002\000\062\000'
> printf '\120\000\000\000\024'; head -c 11 /dev/zero; printf '\002\002\002\002'; head -c 12 /dev/zero; printf '\001\001\001\001'; head -c 20 /dev/zero
> printf '\002\000\040\040'; head -c 12 /dev/zero; printf '\010\000\000\000\001\000\000\000'
> printf '\020\000\000\000\000\003'; head -c 10 /dev/zero
> printf '\023\000\000\000\050'; head -c 12 /dev/zero; printf '\001\002\000'
> printf '\024\000\000\000\050'; head -c 12 /dev/zero; printf '\001\002\003'
> } >m
$ ip xfrm monitor file m
Deleted Deleted Unknown message: 00000016 0x00000300 0x00000000
Default policies:
 in:  unspec
 fwd: block
 out: accept
! BUG: wrong nlmsg len -204
! Buggy XFRM_MSG_DELSA: no XFRMA_SA
! Buggy XFRM_MSG_DELPOLICY: no XFRMA_POLICY
! BUG: short nlmsg len 19 (expect 20) for XFRM_MSG_GETDEFAULT
$ ip -s xfrm monitor file m
Deleted Deleted Unknown message: 00000016 0x00000300 0x00000000
Default policies:
 in:  unspec
 fwd: block
 out: accept
! BUG: wrong nlmsg len -204
! Buggy XFRM_MSG_DELSA: no XFRMA_SA
! Buggy XFRM_MSG_DELPOLICY: no XFRMA_POLICY
! BUG: short nlmsg len 19 (expect 20) for XFRM_MSG_GETDEFAULT
$ ip -o xfrm monitor file m
Deleted Deleted Unknown message: 00000016 0x00000300 0x00000000
Default policies:
 in:  unspec
 fwd: block
 out: accept
! BUG: wrong nlmsg len -204
! Buggy XFRM_MSG_DELSA: no XFRMA_SA
! Buggy XFRM_MSG_DELPOLICY: no XFRMA_POLICY
! BUG: short nlmsg len 19 (expect 20) for XFRM_MSG_GETDEFAULT
