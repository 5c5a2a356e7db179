# The words of a rule are repeated until the reference's request buffer is full.
$ for w in 'fwmark 1' 'fwmark 1/3' 'pref 5' 'from 10.0.0.1' 'to 10.0.0.1' 'iif lo' 'oif lo' 'protocol 3' 'realms 3' 'table 1000' 'suppress_prefixlength 3' 'suppress_ifgroup 3' 'uidrange 1-2' 'ipproto tcp' 'sport 4/5' 'dport 4-5' 'goto 5' 'tun_id 5' l3mdev 'dscp 3' 'nat 1.2.3.4' 'tos 4'; do
>   for n in 100 300 5000; do
>     echo "$n times $w"; { ip rule add $(yes "$w" | head -n $n); echo "exit status $?"; ip rule flush; } 2>&1 | uniq -c | tail -n 4
>   done
> done
100 times fwmark 1
      1 exit status 0
300 times fwmark 1
    172 addattr_l ERROR: message exceeded bound of 1052
      1 exit status 0
5000 times fwmark 1
   4872 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
100 times fwmark 1/3
     72 addattr_l ERROR: message exceeded bound of 1052
      1 exit status 0
300 times fwmark 1/3
    472 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
5000 times fwmark 1/3
   9872 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
100 times pref 5
      1 exit status 0
300 times pref 5
    172 addattr_l ERROR: message exceeded bound of 1052
      1 exit status 0
5000 times pref 5
   4872 addattr_l ERROR: message exceeded bound of 1052
      1 exit status 0
100 times from 10.0.0.1
      1 exit status 0
300 times from 10.0.0.1
    172 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
5000 times from 10.0.0.1
   4872 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
100 times to 10.0.0.1
      1 exit status 0
300 times to 10.0.0.1
    172 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
5000 times to 10.0.0.1
   4872 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
100 times iif lo
      1 exit status 0
300 times iif lo
    172 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
5000 times iif lo
   4872 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
100 times oif lo
      1 exit status 0
300 times oif lo
    172 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
5000 times oif lo
   4872 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
100 times protocol 3
      1 exit status 0
300 times protocol 3
    172 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
5000 times protocol 3
   4872 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
100 times realms 3
      1 exit status 0
300 times realms 3
    172 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
5000 times realms 3
   4872 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
100 times table 1000
      1 exit status 0
300 times table 1000
    172 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
5000 times table 1000
   4872 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
100 times suppress_prefixlength 3
      1 exit status 0
300 times suppress_prefixlength 3
    172 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
5000 times suppress_prefixlength 3
   4872 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
100 times suppress_ifgroup 3
      1 exit status 0
300 times suppress_ifgroup 3
    172 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
5000 times suppress_ifgroup 3
   4872 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
100 times uidrange 1-2
     15 addattr_l ERROR: message exceeded bound of 1052
      1 exit status 0
300 times uidrange 1-2
    215 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
5000 times uidrange 1-2
   4915 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
100 times ipproto tcp
      1 exit status 0
300 times ipproto tcp
    172 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
5000 times ipproto tcp
   4872 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
100 times sport 4/5
     72 addattr_l ERROR: message exceeded bound of 1052
      1 exit status 0
300 times sport 4/5
    472 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
5000 times sport 4/5
   9872 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
100 times dport 4-5
      1 exit status 0
300 times dport 4-5
    172 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
5000 times dport 4-5
   4872 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
100 times goto 5
      1 exit status 0
300 times goto 5
    172 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
5000 times goto 5
   4872 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
100 times tun_id 5
     15 addattr_l ERROR: message exceeded bound of 1052
      1 exit status 0
300 times tun_id 5
    215 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
5000 times tun_id 5
   4915 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
100 times l3mdev
      1 exit status 0
300 times l3mdev
    172 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
5000 times l3mdev
   4872 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
100 times dscp 3
      1 exit status 0
300 times dscp 3
    172 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
5000 times dscp 3
   4872 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
100 times nat 1.2.3.4
    100 Warning: route NAT is deprecated
      1 exit status 0
300 times nat 1.2.3.4
      1 Warning: route NAT is deprecated
      1 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
5000 times nat 1.2.3.4
      1 Warning: route NAT is deprecated
      1 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: File exists
      1 exit status 2
100 times tos 4
      1 exit status 0
300 times tos 4
      1 RTNETLINK answers: File exists
      1 exit status 2
5000 times tos 4
      1 RTNETLINK answers: File exists
      1 exit status 2
$ for w in 'flowlabel 3' 'from 2001:db8::1' 'dscp 4/5'; do
>   echo "$w"; { ip -6 rule add $(yes "$w" | head -n 5000); echo "exit status $?"; } 2>&1 | uniq -c
> done
flowlabel 3
   9872 addattr_l ERROR: message exceeded bound of 1052
      1 exit status 0
from 2001:db8::1
   4949 addattr_l ERROR: message exceeded bound of 1052
      1 exit status 0
dscp 4/5
   9872 addattr_l ERROR: message exceeded bound of 1052
      1 exit status 0
$ { ip rule del $(yes pref 5 | head -n 5000); echo "exit status $?"; } 2>&1 | uniq -c
   4872 addattr_l ERROR: message exceeded bound of 1052
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
# The error about the full buffer comes before the error about a wrong word.
$ ip rule add $(yes fwmark 1 | head -n 130) bogus
! addattr_l ERROR: message exceeded bound of 1052
! addattr_l ERROR: message exceeded bound of 1052
! Error: argument "bogus" is wrong: Failed to parse rule type
? 255
$ ip rule add $(yes fwmark 1 | head -n 129) table main
! addattr_l ERROR: message exceeded bound of 1052
! RTNETLINK answers: File exists
? 2
$ ip rule show
0:	from all lookup local
0:	from all fwmark 0x1 lookup main
0:	from all fwmark 0x1/0x3 lookup main
0:	from 10.0.0.1 lookup main
0:	from all to 10.0.0.1 lookup main
0:	from all iif lo lookup main
0:	from all oif lo lookup main
0:	from all lookup main proto boot
0:	from all lookup main realms 3
0:	from all lookup 1000
0:	from all lookup main suppress_prefixlength 3
0:	from all lookup main suppress_ifgroup 3
0:	from all uidrange 1-2 lookup main
0:	from all ipproto tcp lookup main
0:	from all sport 4 lookup main
0:	from all dport 4-5 lookup main
0:	from all goto 5 [unresolved]
0:	from all tun_id 5 lookup main
0:	from all lookup [l3mdev-table]
0:	from all lookup main dscp 3
0:	from all lookup main masquerade
0:	from all tos 0x04 lookup main
