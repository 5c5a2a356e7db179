# Words are repeated until the reference's buffers are full: one for the metrics, one for the route.
$ ip link add br0 address 02:00:00:00:00:01 type bridge
$ ip link set br0 up
$ ip addr add 10.0.0.1/24 dev br0
$ for w in 'mtu 1400' 'mtu lock 1400' 'advmss 3' 'rtt 3' 'rto_min 3' 'features ecn' 'quickack 1' 'congctl cubic' 'hoplimit 3' 'initcwnd lock 4' 'fastopen_no_cookie 1'; do
>   for n in 20 21 22 30 31 32 33 300 5000; do
>     echo "$n times $w"; { ip route add 10.9.0.0/16 dev br0 $(yes "$w" | head -n $n); echo "exit status $?"; ip route show 10.9.0.0/16; ip route flush 10.9.0.0/16; } 2>&1 | uniq -c
>   done
> done
20 times mtu 1400
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown mtu 1400·
21 times mtu 1400
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown mtu 1400·
22 times mtu 1400
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown mtu 1400·
30 times mtu 1400
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown mtu 1400·
31 times mtu 1400
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown mtu 1400·
32 times mtu 1400
      1 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown mtu 1400·
33 times mtu 1400
      2 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown mtu 1400·
300 times mtu 1400
    269 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown mtu 1400·
5000 times mtu 1400
   4969 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown mtu 1400·
20 times mtu lock 1400
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown mtu lock 1400·
21 times mtu lock 1400
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown mtu lock 1400·
22 times mtu lock 1400
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown mtu lock 1400·
30 times mtu lock 1400
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown mtu lock 1400·
31 times mtu lock 1400
      1 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown mtu 1400·
32 times mtu lock 1400
      2 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown mtu 1400·
33 times mtu lock 1400
      3 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown mtu 1400·
300 times mtu lock 1400
    270 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown mtu 1400·
5000 times mtu lock 1400
   4970 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown mtu 1400·
20 times advmss 3
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown advmss 3·
21 times advmss 3
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown advmss 3·
22 times advmss 3
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown advmss 3·
30 times advmss 3
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown advmss 3·
31 times advmss 3
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown advmss 3·
32 times advmss 3
      1 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown advmss 3·
33 times advmss 3
      2 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown advmss 3·
300 times advmss 3
    269 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown advmss 3·
5000 times advmss 3
   4969 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown advmss 3·
20 times rtt 3
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown rtt 0ms·
21 times rtt 3
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown rtt 0ms·
22 times rtt 3
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown rtt 0ms·
30 times rtt 3
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown rtt 0ms·
31 times rtt 3
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown rtt 0ms·
32 times rtt 3
      1 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown rtt 0ms·
33 times rtt 3
      2 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown rtt 0ms·
300 times rtt 3
    269 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown rtt 0ms·
5000 times rtt 3
   4969 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown rtt 0ms·
20 times rto_min 3
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown rto_min lock 3ms·
21 times rto_min 3
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown rto_min lock 3ms·
22 times rto_min 3
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown rto_min lock 3ms·
30 times rto_min 3
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown rto_min lock 3ms·
31 times rto_min 3
      1 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown rto_min 3ms·
32 times rto_min 3
      2 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown rto_min 3ms·
33 times rto_min 3
      3 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown rto_min 3ms·
300 times rto_min 3
    270 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown rto_min 3ms·
5000 times rto_min 3
   4970 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown rto_min 3ms·
20 times features ecn
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown features ecn·
21 times features ecn
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown features ecn·
22 times features ecn
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown features ecn·
30 times features ecn
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown features ecn·
31 times features ecn
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown features ecn·
32 times features ecn
      1 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown features ecn·
33 times features ecn
      2 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown features ecn·
300 times features ecn
    269 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown features ecn·
5000 times features ecn
   4969 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown features ecn·
20 times quickack 1
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown quickack 1·
21 times quickack 1
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown quickack 1·
22 times quickack 1
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown quickack 1·
30 times quickack 1
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown quickack 1·
31 times quickack 1
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown quickack 1·
32 times quickack 1
      1 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown quickack 1·
33 times quickack 1
      2 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown quickack 1·
300 times quickack 1
    269 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown quickack 1·
5000 times quickack 1
   4969 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown quickack 1·
20 times congctl cubic
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown congctl cubic·
21 times congctl cubic
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown congctl cubic·
22 times congctl cubic
      1 rta_addattr_l: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown congctl cubic·
30 times congctl cubic
      9 rta_addattr_l: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown congctl cubic·
31 times congctl cubic
     10 rta_addattr_l: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown congctl cubic·
32 times congctl cubic
     11 rta_addattr_l: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown congctl cubic·
33 times congctl cubic
     12 rta_addattr_l: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown congctl cubic·
300 times congctl cubic
    279 rta_addattr_l: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown congctl cubic·
5000 times congctl cubic
   4979 rta_addattr_l: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown congctl cubic·
20 times hoplimit 3
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown hoplimit 3·
21 times hoplimit 3
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown hoplimit 3·
22 times hoplimit 3
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown hoplimit 3·
30 times hoplimit 3
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown hoplimit 3·
31 times hoplimit 3
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown hoplimit 3·
32 times hoplimit 3
      1 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown hoplimit 3·
33 times hoplimit 3
      2 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown hoplimit 3·
300 times hoplimit 3
    269 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown hoplimit 3·
5000 times hoplimit 3
   4969 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown hoplimit 3·
20 times initcwnd lock 4
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown initcwnd lock 4·
21 times initcwnd lock 4
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown initcwnd lock 4·
22 times initcwnd lock 4
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown initcwnd lock 4·
30 times initcwnd lock 4
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown initcwnd lock 4·
31 times initcwnd lock 4
      1 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown initcwnd 4·
32 times initcwnd lock 4
      2 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown initcwnd 4·
33 times initcwnd lock 4
      3 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown initcwnd 4·
300 times initcwnd lock 4
    270 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown initcwnd 4·
5000 times initcwnd lock 4
   4970 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown initcwnd 4·
20 times fastopen_no_cookie 1
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown fastopen_no_cookie 1·
21 times fastopen_no_cookie 1
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown fastopen_no_cookie 1·
22 times fastopen_no_cookie 1
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown fastopen_no_cookie 1·
30 times fastopen_no_cookie 1
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown fastopen_no_cookie 1·
31 times fastopen_no_cookie 1
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown fastopen_no_cookie 1·
32 times fastopen_no_cookie 1
      1 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown fastopen_no_cookie 1·
33 times fastopen_no_cookie 1
      2 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown fastopen_no_cookie 1·
300 times fastopen_no_cookie 1
    269 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown fastopen_no_cookie 1·
5000 times fastopen_no_cookie 1
   4969 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
      1 10.9.0.0/16 dev br0 scope link linkdown fastopen_no_cookie 1·
$ for w in 'realms 3' 'src 10.0.0.1' 'pref low' 'expires 4' 'metric 4' 'table 1000' 'ttl-propagate enabled' 'nhid 4' 'as 10.0.0.3'; do
>   for n in 100 509 510 511 5000; do
>     echo "$n times $w"; { ip route add 10.9.0.0/16 dev br0 $(yes "$w" | head -n $n); echo "exit status $?"; ip route flush 10.9.0.0/16; ip route flush table 1000; } 2>&1 | uniq -c
>   done
> done
100 times realms 3
      1 exit status 0
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
509 times realms 3
      1 exit status 0
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
510 times realms 3
      1 exit status 0
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
511 times realms 3
      1 addattr_l ERROR: message exceeded bound of 4124
      1 RTNETLINK answers: No such device
      1 exit status 2
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
5000 times realms 3
   4490 addattr_l ERROR: message exceeded bound of 4124
      1 RTNETLINK answers: No such device
      1 exit status 2
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
100 times src 10.0.0.1
      1 exit status 0
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
509 times src 10.0.0.1
      1 exit status 0
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
510 times src 10.0.0.1
      1 exit status 0
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
511 times src 10.0.0.1
      1 addattr_l ERROR: message exceeded bound of 4124
      1 RTNETLINK answers: No such device
      1 exit status 2
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
5000 times src 10.0.0.1
   4490 addattr_l ERROR: message exceeded bound of 4124
      1 RTNETLINK answers: No such device
      1 exit status 2
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
100 times pref low
      1 exit status 0
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
509 times pref low
      1 exit status 0
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
510 times pref low
      1 exit status 0
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
511 times pref low
      1 addattr_l ERROR: message exceeded bound of 4124
      1 RTNETLINK answers: No such device
      1 exit status 2
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
5000 times pref low
   4490 addattr_l ERROR: message exceeded bound of 4124
      1 RTNETLINK answers: No such device
      1 exit status 2
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
100 times expires 4
      1 exit status 0
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
509 times expires 4
      1 exit status 0
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
510 times expires 4
      1 exit status 0
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
511 times expires 4
      1 addattr_l ERROR: message exceeded bound of 4124
      1 RTNETLINK answers: No such device
      1 exit status 2
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
5000 times expires 4
   4490 addattr_l ERROR: message exceeded bound of 4124
      1 RTNETLINK answers: No such device
      1 exit status 2
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
100 times metric 4
      1 exit status 0
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
509 times metric 4
      1 exit status 0
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
510 times metric 4
      1 exit status 0
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
511 times metric 4
      1 addattr_l ERROR: message exceeded bound of 4124
      1 RTNETLINK answers: No such device
      1 exit status 2
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
5000 times metric 4
   4490 addattr_l ERROR: message exceeded bound of 4124
      1 RTNETLINK answers: No such device
      1 exit status 2
      1 Error: ipv4: FIB table does not exist.
      1 Flush terminated
100 times table 1000
      1 exit status 0
509 times table 1000
      1 exit status 0
510 times table 1000
      1 exit status 0
511 times table 1000
      1 addattr_l ERROR: message exceeded bound of 4124
      1 RTNETLINK answers: No such device
      1 exit status 2
5000 times table 1000
   4490 addattr_l ERROR: message exceeded bound of 4124
      1 RTNETLINK answers: No such device
      1 exit status 2
100 times ttl-propagate enabled
      1 exit status 0
509 times ttl-propagate enabled
      1 exit status 0
510 times ttl-propagate enabled
      1 exit status 0
511 times ttl-propagate enabled
      1 addattr_l ERROR: message exceeded bound of 4124
      1 RTNETLINK answers: No such device
      1 exit status 2
5000 times ttl-propagate enabled
   4490 addattr_l ERROR: message exceeded bound of 4124
      1 RTNETLINK answers: No such device
      1 exit status 2
100 times nhid 4
      1 Error: Nexthop specification and nexthop id are mutually exclusive.
      1 exit status 2
509 times nhid 4
      1 Error: Nexthop specification and nexthop id are mutually exclusive.
      1 exit status 2
510 times nhid 4
      1 Error: Nexthop specification and nexthop id are mutually exclusive.
      1 exit status 2
511 times nhid 4
      1 addattr_l ERROR: message exceeded bound of 4124
      1 Error: Nexthop id does not exist.
      1 exit status 2
5000 times nhid 4
   4490 addattr_l ERROR: message exceeded bound of 4124
      1 Error: Nexthop id does not exist.
      1 exit status 2
100 times as 10.0.0.3
      1 exit status 0
509 times as 10.0.0.3
      1 exit status 0
510 times as 10.0.0.3
      1 exit status 0
511 times as 10.0.0.3
      1 addattr_l ERROR: message exceeded bound of 4124
      1 RTNETLINK answers: No such device
      1 exit status 2
5000 times as 10.0.0.3
   4490 addattr_l ERROR: message exceeded bound of 4124
      1 RTNETLINK answers: No such device
      1 exit status 2
$ for w in 'mtu 1400' 'metric 4' 'pref low' 'expires 4' 'from 2001:db8:1::/64' 'src ::1'; do
>   for n in 204 205 300 5000; do
>     echo "$n times $w"; { ip -6 route add 2001:db8::/64 dev br0 $(yes "$w" | head -n $n); echo "exit status $?"; ip -6 route flush 2001:db8::/64; } 2>&1 | uniq -c
>   done
> done
204 times mtu 1400
    173 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
205 times mtu 1400
    174 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
300 times mtu 1400
    269 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
5000 times mtu 1400
   4969 rta_addattr32: Error! max allowed bound 256 exceeded
      1 exit status 0
204 times metric 4
      1 exit status 0
205 times metric 4
      1 exit status 0
300 times metric 4
      1 exit status 0
5000 times metric 4
   4492 addattr_l ERROR: message exceeded bound of 4124
      1 RTNETLINK answers: No such device
      1 exit status 2
204 times pref low
      1 exit status 0
205 times pref low
      1 exit status 0
300 times pref low
      1 exit status 0
5000 times pref low
   4492 addattr_l ERROR: message exceeded bound of 4124
      1 RTNETLINK answers: No such device
      1 exit status 2
204 times expires 4
      1 exit status 0
205 times expires 4
      1 exit status 0
300 times expires 4
      1 exit status 0
5000 times expires 4
   4492 addattr_l ERROR: message exceeded bound of 4124
      1 RTNETLINK answers: No such device
      1 exit status 2
204 times from 2001:db8:1::/64
      1 addattr_l ERROR: message exceeded bound of 4124
      1 exit status 0
205 times from 2001:db8:1::/64
      2 addattr_l ERROR: message exceeded bound of 4124
      1 exit status 0
300 times from 2001:db8:1::/64
     97 addattr_l ERROR: message exceeded bound of 4124
      1 exit status 0
5000 times from 2001:db8:1::/64
   4797 addattr_l ERROR: message exceeded bound of 4124
      1 exit status 0
204 times src ::1
      1 addattr_l ERROR: message exceeded bound of 4124
      1 Error: Invalid source address.
      1 exit status 2
205 times src ::1
      2 addattr_l ERROR: message exceeded bound of 4124
      1 Error: Invalid source address.
      1 exit status 2
300 times src ::1
     97 addattr_l ERROR: message exceeded bound of 4124
      1 Error: Invalid source address.
      1 exit status 2
5000 times src ::1
   4797 addattr_l ERROR: message exceeded bound of 4124
      1 Error: Invalid source address.
      1 exit status 2
$ ip route add 10.9.0.0/16 dev br0 $(yes mtu 1400 | head -n 33) bogus
! rta_addattr32: Error! max allowed bound 256 exceeded
! rta_addattr32: Error! max allowed bound 256 exceeded
! Error: either "to" is duplicate, or "bogus" is garbage.
? 255
$ ip route add 10.9.0.0/16 dev nosuch $(yes mtu 1400 | head -n 33)
! rta_addattr32: Error! max allowed bound 256 exceeded
! rta_addattr32: Error! max allowed bound 256 exceeded
! Cannot find device "nosuch"
? 1
# A query.
$ for w in 'uid 3' 'ipproto tcp' 'sport 4' 'dport 4' 'from 10.0.0.1' 'as 10.0.0.3' 'to 10.0.0.3' 'mark 3' 'oif br0'; do
>   for n in 120 126 127 128 129 300 5000; do
>     echo "$n times $w"; { ip route get 10.0.0.9 $(yes "$w" | head -n $n); echo "exit status $?"; } 2>&1 | uniq -c
>   done
> done
120 times uid 3
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 3·
      1     cache·
      1 exit status 0
126 times uid 3
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 3·
      1     cache·
      1 exit status 0
127 times uid 3
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 3·
      1     cache·
      1 exit status 0
128 times uid 3
      1 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 3·
      1     cache·
      1 exit status 0
129 times uid 3
      2 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 3·
      1     cache·
      1 exit status 0
300 times uid 3
    173 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 3·
      1     cache·
      1 exit status 0
5000 times uid 3
   4873 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 3·
      1     cache·
      1 exit status 0
120 times ipproto tcp
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
126 times ipproto tcp
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
127 times ipproto tcp
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
128 times ipproto tcp
      1 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
129 times ipproto tcp
      2 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
300 times ipproto tcp
    173 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
5000 times ipproto tcp
   4873 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
120 times sport 4
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
126 times sport 4
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
127 times sport 4
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
128 times sport 4
      1 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
129 times sport 4
      2 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
300 times sport 4
    173 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
5000 times sport 4
   4873 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
120 times dport 4
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
126 times dport 4
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
127 times dport 4
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
128 times dport 4
      1 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
129 times dport 4
      2 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
300 times dport 4
    173 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
5000 times dport 4
   4873 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
120 times from 10.0.0.1
      1 10.0.0.9 from 10.0.0.1 dev br0 uid 0·
      1     cache·
      1 exit status 0
126 times from 10.0.0.1
      1 10.0.0.9 from 10.0.0.1 dev br0 uid 0·
      1     cache·
      1 exit status 0
127 times from 10.0.0.1
      1 10.0.0.9 from 10.0.0.1 dev br0 uid 0·
      1     cache·
      1 exit status 0
128 times from 10.0.0.1
      1 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.9 from 10.0.0.1 dev br0 uid 0·
      1     cache·
      1 exit status 0
129 times from 10.0.0.1
      2 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.9 from 10.0.0.1 dev br0 uid 0·
      1     cache·
      1 exit status 0
300 times from 10.0.0.1
    173 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.9 from 10.0.0.1 dev br0 uid 0·
      1     cache·
      1 exit status 0
5000 times from 10.0.0.1
   4873 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.9 from 10.0.0.1 dev br0 uid 0·
      1     cache·
      1 exit status 0
120 times as 10.0.0.3
      1 Error: ipv4: Unsupported attribute in route get request.
      1 exit status 2
126 times as 10.0.0.3
      1 Error: ipv4: Unsupported attribute in route get request.
      1 exit status 2
127 times as 10.0.0.3
      1 Error: ipv4: Unsupported attribute in route get request.
      1 exit status 2
128 times as 10.0.0.3
      1 addattr_l ERROR: message exceeded bound of 1052
      1 Error: ipv4: Unsupported attribute in route get request.
      1 exit status 2
129 times as 10.0.0.3
      2 addattr_l ERROR: message exceeded bound of 1052
      1 Error: ipv4: Unsupported attribute in route get request.
      1 exit status 2
300 times as 10.0.0.3
    173 addattr_l ERROR: message exceeded bound of 1052
      1 Error: ipv4: Unsupported attribute in route get request.
      1 exit status 2
5000 times as 10.0.0.3
   4873 addattr_l ERROR: message exceeded bound of 1052
      1 Error: ipv4: Unsupported attribute in route get request.
      1 exit status 2
120 times to 10.0.0.3
      1 10.0.0.3 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
126 times to 10.0.0.3
      1 10.0.0.3 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
127 times to 10.0.0.3
      1 10.0.0.3 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
128 times to 10.0.0.3
      1 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.3 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
129 times to 10.0.0.3
      2 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.3 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
300 times to 10.0.0.3
    173 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.3 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
5000 times to 10.0.0.3
   4873 addattr_l ERROR: message exceeded bound of 1052
      1 10.0.0.3 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
120 times mark 3
      1 10.0.0.9 dev br0 src 10.0.0.1 mark 3 uid 0·
      1     cache·
      1 exit status 0
126 times mark 3
      1 10.0.0.9 dev br0 src 10.0.0.1 mark 3 uid 0·
      1     cache·
      1 exit status 0
127 times mark 3
      1 10.0.0.9 dev br0 src 10.0.0.1 mark 3 uid 0·
      1     cache·
      1 exit status 0
128 times mark 3
      1 10.0.0.9 dev br0 src 10.0.0.1 mark 3 uid 0·
      1     cache·
      1 exit status 0
129 times mark 3
      1 10.0.0.9 dev br0 src 10.0.0.1 mark 3 uid 0·
      1     cache·
      1 exit status 0
300 times mark 3
      1 10.0.0.9 dev br0 src 10.0.0.1 mark 3 uid 0·
      1     cache·
      1 exit status 0
5000 times mark 3
      1 10.0.0.9 dev br0 src 10.0.0.1 mark 3 uid 0·
      1     cache·
      1 exit status 0
120 times oif br0
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
126 times oif br0
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
127 times oif br0
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
128 times oif br0
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
129 times oif br0
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
300 times oif br0
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
5000 times oif br0
      1 10.0.0.9 dev br0 src 10.0.0.1 uid 0·
      1     cache·
      1 exit status 0
