#! needs vm
# Templates of a policy and words of a state are repeated until the reference's buffers are full.
$ for n in 5 6 7 15 16 17 20 300; do
>   echo $n templates; ip xfrm policy add src 10.0.0.1/32 dst 10.0.0.2/32 dir out $(yes tmpl proto esp | head -n $n); echo "exit status $?"; ip xfrm policy deleteall
> done
5 templates
exit status 0
6 templates
exit status 0
7 templates
exit status 2
15 templates
exit status 2
16 templates
exit status 2
17 templates
exit status 1
20 templates
exit status 1
300 templates
exit status 1
! Error: Template count must be <= XFRM_MAX_DEPTH (6).
! Error: Template count must be <= XFRM_MAX_DEPTH (6).
! Error: Template count must be <= XFRM_MAX_DEPTH (6).
! Too many tmpls: buffer overflow
! Too many tmpls: buffer overflow
! Too many tmpls: buffer overflow
$ ip xfrm policy add src 10.0.0.1/32 dst 10.0.0.2/32 dir out $(yes tmpl proto esp | head -n 16) tmpl bogus
! Too many tmpls: buffer overflow
? 1
$ ip xfrm policy add src 10.0.0.1/32 dst 10.0.0.2/32 dir out $(yes tmpl proto esp | head -n 15) tmpl bogus
! Error: argument "XFRM-PROTO" is required
? 255
$ ip xfrm policy add src 10.0.0.1/32 dst 10.0.0.2/32 dir out $(yes tmpl proto esp | head -n 16) bogus
! Error: duplicate "unknown": "bogus" is the second value.
? 255
$ ip xfrm policy add src 10.0.0.1/32 dst 10.0.0.2/32 dir out $(yes tmpl proto esp | head -n 16) tmpl
! Too many tmpls: buffer overflow
? 1
$ for n in 60 63 64 65 300 5000; do
>   echo $n encapsulations; { ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 4 $(yes encap espinudp 4 5 10.0.0.1 | head -n $n) enc 'ecb(cipher_null)' ''; echo "exit status $?"; } 2>&1 | uniq -c; ip xfrm state deleteall
> done
60 encapsulations
      1 exit status 0
63 encapsulations
      1 addattr_l ERROR: message exceeded bound of 2048
      1 Error: Missing required attribute for ESP: at least one of AUTH, AUTH_TRUNC, CRYPT, AEAD.
      1 exit status 2
64 encapsulations
      1 addattr_l ERROR: message exceeded bound of 2048
      1 Error: Missing required attribute for ESP: at least one of AUTH, AUTH_TRUNC, CRYPT, AEAD.
      1 exit status 2
65 encapsulations
      2 addattr_l ERROR: message exceeded bound of 2048
      1 Error: Missing required attribute for ESP: at least one of AUTH, AUTH_TRUNC, CRYPT, AEAD.
      1 exit status 2
300 encapsulations
    237 addattr_l ERROR: message exceeded bound of 2048
      1 Error: Missing required attribute for ESP: at least one of AUTH, AUTH_TRUNC, CRYPT, AEAD.
      1 exit status 2
5000 encapsulations
   4937 addattr_l ERROR: message exceeded bound of 2048
      1 Error: Missing required attribute for ESP: at least one of AUTH, AUTH_TRUNC, CRYPT, AEAD.
      1 exit status 2
$ ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 4 $(yes encap espinudp 4 5 10.0.0.1 | head -n 66) enc 'ecb(cipher_null)' '' offload dev lo dir in
! addattr_l ERROR: message exceeded bound of 2048
! addattr_l ERROR: message exceeded bound of 2048
! addattr_l ERROR: message exceeded bound of 2048
! addattr_l ERROR: message exceeded bound of 2048
! XFRMA_SA_DIR failed
? 1
$ for verb in add update get delete; do
>   for w in 'mark 4' 'if_id 4' "ctx $(head -c 255 /dev/zero | tr '\0' a)" 'priority 4'; do
>     echo "$verb $w"; ip xfrm policy $verb src 10.0.0.1/32 dst 10.0.0.2/32 dir out $(yes "$w" | head -n 300); echo "exit status $?"
>   done
> done
add mark 4
exit status 0
add if_id 4
exit status 0
add ctx aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
exit status 255
add priority 4
exit status 0
update mark 4
exit status 0
update if_id 4
exit status 0
update ctx aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
exit status 255
update priority 4
exit status 0
get mark 4
src 10.0.0.1/32 dst 10.0.0.2/32·
	dir out priority 0 ptype main·
	mark 0x4/0xffffffff·
exit status 0
get if_id 4
src 10.0.0.1/32 dst 10.0.0.2/32·
	dir out priority 0 ptype main·
	if_id 0x4
exit status 0
get ctx aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
exit status 255
get priority 4
exit status 255
delete mark 4
exit status 0
delete if_id 4
exit status 0
delete ctx aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
exit status 255
delete priority 4
exit status 255
! Error: duplicate "ctx": "ctx" is the second value.
! Error: duplicate "ctx": "ctx" is the second value.
! Error: duplicate "ctx": "ctx" is the second value.
! Error: argument "priority" is wrong: unknown
! Error: duplicate "ctx": "ctx" is the second value.
! Error: argument "priority" is wrong: unknown
# Attributes that the reference adds last.
$ for w in 'mark 4' 'if_id 4 mark 4' 'extra-flag oseq-may-wrap mark 4' 'mark 4 if_id 4' 'if_id 4 dir in' 'tfcpad 4 output-mark 4 mask 4 dir in' 'replay-window 44' 'offload dev lo dir in if_id 4'; do
>   echo "$w"; ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 4 $(yes encap espinudp 4 5 10.0.0.1 | head -n 64) $w enc 'ecb(cipher_null)' ''; echo "exit status $?"
> done
mark 4
exit status 2
if_id 4 mark 4
exit status 2
extra-flag oseq-may-wrap mark 4
exit status 1
mark 4 if_id 4
exit status 2
if_id 4 dir in
exit status 2
tfcpad 4 output-mark 4 mask 4 dir in
exit status 1
replay-window 44
exit status 2
offload dev lo dir in if_id 4
exit status 1
! addattr_l ERROR: message exceeded bound of 2048
! Error: Missing required attribute for ESP: at least one of AUTH, AUTH_TRUNC, CRYPT, AEAD.
! addattr_l ERROR: message exceeded bound of 2048
! addattr_l ERROR: message exceeded bound of 2048
! Error: Missing required attribute for ESP: at least one of AUTH, AUTH_TRUNC, CRYPT, AEAD.
! addattr_l ERROR: message exceeded bound of 2048
! addattr_l ERROR: message exceeded bound of 2048
! XFRMA_MARK failed
! addattr_l ERROR: message exceeded bound of 2048
! addattr_l ERROR: message exceeded bound of 2048
! Error: Missing required attribute for ESP: at least one of AUTH, AUTH_TRUNC, CRYPT, AEAD.
! addattr_l ERROR: message exceeded bound of 2048
! Error: Missing required attribute for ESP: at least one of AUTH, AUTH_TRUNC, CRYPT, AEAD.
! addattr_l ERROR: message exceeded bound of 2048
! addattr_l ERROR: message exceeded bound of 2048
! addattr_l ERROR: message exceeded bound of 2048
! XFRMA_SA_DIR failed
! addattr_l ERROR: message exceeded bound of 2048
! addattr_l ERROR: message exceeded bound of 2048
! Error: Missing required attribute for ESP: at least one of AUTH, AUTH_TRUNC, CRYPT, AEAD.
! addattr_l ERROR: message exceeded bound of 2048
! addattr_l ERROR: message exceeded bound of 2048
! addattr_l ERROR: message exceeded bound of 2048
! XFRMA_SA_DIR failed
