# Words of a resilient group are repeated until the reference's request buffer is full.
$ ip link set lo up
$ ip nexthop add id 1 dev lo
$ for w in 'buckets 4' 'idle_timer 3' 'unbalanced_timer 4' 'bogus 3'; do
>   for n in 10 122 123 124 125 300 5000; do
>     echo "$n times $w"; { ip nexthop add id 5 group 1 type resilient $(yes "$w" | head -n $n); echo "exit status $?"; ip nexthop del id 5; } 2>&1 | uniq -c
>   done
> done
10 times buckets 4
      1 exit status 0
122 times buckets 4
      1 exit status 0
123 times buckets 4
      1 exit status 0
124 times buckets 4
      1 exit status 0
125 times buckets 4
      1 addattr_l ERROR: message exceeded bound of 1048
      1 Error: No other attributes can be set in nexthop groups.
      1 exit status 2
      1 RTNETLINK answers: No such file or directory
300 times buckets 4
    176 addattr_l ERROR: message exceeded bound of 1048
      1 Error: No other attributes can be set in nexthop groups.
      1 exit status 2
      1 RTNETLINK answers: No such file or directory
5000 times buckets 4
   4876 addattr_l ERROR: message exceeded bound of 1048
      1 Error: No other attributes can be set in nexthop groups.
      1 exit status 2
      1 RTNETLINK answers: No such file or directory
10 times idle_timer 3
      1 Error: Number of buckets not specified for nexthop group insertion.
      1 exit status 2
      1 RTNETLINK answers: No such file or directory
122 times idle_timer 3
      1 Error: Number of buckets not specified for nexthop group insertion.
      1 exit status 2
      1 RTNETLINK answers: No such file or directory
123 times idle_timer 3
      1 Error: Number of buckets not specified for nexthop group insertion.
      1 exit status 2
      1 RTNETLINK answers: No such file or directory
124 times idle_timer 3
      1 Error: Number of buckets not specified for nexthop group insertion.
      1 exit status 2
      1 RTNETLINK answers: No such file or directory
125 times idle_timer 3
      1 addattr_l ERROR: message exceeded bound of 1048
      1 Error: No other attributes can be set in nexthop groups.
      1 exit status 2
      1 RTNETLINK answers: No such file or directory
300 times idle_timer 3
    176 addattr_l ERROR: message exceeded bound of 1048
      1 Error: No other attributes can be set in nexthop groups.
      1 exit status 2
      1 RTNETLINK answers: No such file or directory
5000 times idle_timer 3
   4876 addattr_l ERROR: message exceeded bound of 1048
      1 Error: No other attributes can be set in nexthop groups.
      1 exit status 2
      1 RTNETLINK answers: No such file or directory
10 times unbalanced_timer 4
      1 Error: Number of buckets not specified for nexthop group insertion.
      1 exit status 2
      1 RTNETLINK answers: No such file or directory
122 times unbalanced_timer 4
      1 Error: Number of buckets not specified for nexthop group insertion.
      1 exit status 2
      1 RTNETLINK answers: No such file or directory
123 times unbalanced_timer 4
      1 Error: Number of buckets not specified for nexthop group insertion.
      1 exit status 2
      1 RTNETLINK answers: No such file or directory
124 times unbalanced_timer 4
      1 Error: Number of buckets not specified for nexthop group insertion.
      1 exit status 2
      1 RTNETLINK answers: No such file or directory
125 times unbalanced_timer 4
      1 addattr_l ERROR: message exceeded bound of 1048
      1 Error: No other attributes can be set in nexthop groups.
      1 exit status 2
      1 RTNETLINK answers: No such file or directory
300 times unbalanced_timer 4
    176 addattr_l ERROR: message exceeded bound of 1048
      1 Error: No other attributes can be set in nexthop groups.
      1 exit status 2
      1 RTNETLINK answers: No such file or directory
5000 times unbalanced_timer 4
   4876 addattr_l ERROR: message exceeded bound of 1048
      1 Error: No other attributes can be set in nexthop groups.
      1 exit status 2
      1 RTNETLINK answers: No such file or directory
10 times bogus 3
      1 Error: argument "bogus" is wrong:·
      1 exit status 255
      1 RTNETLINK answers: No such file or directory
122 times bogus 3
      1 Error: argument "bogus" is wrong:·
      1 exit status 255
      1 RTNETLINK answers: No such file or directory
123 times bogus 3
      1 Error: argument "bogus" is wrong:·
      1 exit status 255
      1 RTNETLINK answers: No such file or directory
124 times bogus 3
      1 Error: argument "bogus" is wrong:·
      1 exit status 255
      1 RTNETLINK answers: No such file or directory
125 times bogus 3
      1 Error: argument "bogus" is wrong:·
      1 exit status 255
      1 RTNETLINK answers: No such file or directory
300 times bogus 3
      1 Error: argument "bogus" is wrong:·
      1 exit status 255
      1 RTNETLINK answers: No such file or directory
5000 times bogus 3
      1 Error: argument "bogus" is wrong:·
      1 exit status 255
      1 RTNETLINK answers: No such file or directory
$ ip nexthop add id 5 group 1 type resilient $(yes buckets 4 | head -n 130) hw_stats on bogus
! addattr_l ERROR: message exceeded bound of 1048
! addattr_l ERROR: message exceeded bound of 1048
! addattr_l ERROR: message exceeded bound of 1048
! addattr_l ERROR: message exceeded bound of 1048
! addattr_l ERROR: message exceeded bound of 1048
! addattr_l ERROR: message exceeded bound of 1048
! addattr_l ERROR: message exceeded bound of 1048
! Error: argument "bogus" is wrong:·
? 255
$ ip nexthop add id 5 group $(seq -s/ 1 124) type resilient buckets 4 idle_timer 5 unbalanced_timer 4
! addattr_l ERROR: message exceeded bound of 1048
! addattr_l ERROR: message exceeded bound of 1048
! Error: Invalid nexthop id.
? 2
$ ip nexthop add id 5 group $(seq -s/ 1 125) type resilient buckets 4 idle_timer 5
! addattr_l ERROR: message exceeded bound of 1048
! addattr_l ERROR: message exceeded bound of 1048
! Error: Invalid nexthop id.
? 2
$ ip nexthop show id 5
! RTNETLINK answers: No such file or directory
? 2
