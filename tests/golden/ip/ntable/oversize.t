# Words are repeated until the reference's buffers are full: one for the table, one for its parameters.
$ for w in 'queue 5' 'thresh1 4' 'gc_int 6' 'base_reachable 3' 'retrans 4' 'app_probes 3' 'locktime 3' 'dev lo' 'dev lo queue 5'; do
>   for n in 20 84 85 126 127 128 129 300 5000; do
>     echo "$n times $w"; { ip ntable change name arp_cache $(yes "$w" | head -n $n); echo "exit status $?"; } 2>&1 | uniq -c
>   done
> done
20 times queue 5
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
84 times queue 5
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
85 times queue 5
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
126 times queue 5
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
127 times queue 5
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
128 times queue 5
      1 rta_addattr32: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
129 times queue 5
      2 rta_addattr32: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
300 times queue 5
    173 rta_addattr32: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
5000 times queue 5
   4873 rta_addattr32: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
20 times thresh1 4
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
84 times thresh1 4
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
85 times thresh1 4
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
126 times thresh1 4
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
127 times thresh1 4
      1 addattr_l ERROR: message exceeded bound of 1044
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
128 times thresh1 4
      2 addattr_l ERROR: message exceeded bound of 1044
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
129 times thresh1 4
      3 addattr_l ERROR: message exceeded bound of 1044
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
300 times thresh1 4
    174 addattr_l ERROR: message exceeded bound of 1044
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
5000 times thresh1 4
   4874 addattr_l ERROR: message exceeded bound of 1044
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
20 times gc_int 6
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
84 times gc_int 6
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
85 times gc_int 6
      1 addattr_l ERROR: message exceeded bound of 1044
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
126 times gc_int 6
     42 addattr_l ERROR: message exceeded bound of 1044
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
127 times gc_int 6
     43 addattr_l ERROR: message exceeded bound of 1044
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
128 times gc_int 6
     44 addattr_l ERROR: message exceeded bound of 1044
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
129 times gc_int 6
     45 addattr_l ERROR: message exceeded bound of 1044
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
300 times gc_int 6
    216 addattr_l ERROR: message exceeded bound of 1044
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
5000 times gc_int 6
   4916 addattr_l ERROR: message exceeded bound of 1044
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
20 times base_reachable 3
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
84 times base_reachable 3
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
85 times base_reachable 3
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
126 times base_reachable 3
     41 rta_addattr_l: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
127 times base_reachable 3
     42 rta_addattr_l: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
128 times base_reachable 3
     43 rta_addattr_l: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
129 times base_reachable 3
     44 rta_addattr_l: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
300 times base_reachable 3
    215 rta_addattr_l: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
5000 times base_reachable 3
   4915 rta_addattr_l: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
20 times retrans 4
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
84 times retrans 4
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
85 times retrans 4
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
126 times retrans 4
     41 rta_addattr_l: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
127 times retrans 4
     42 rta_addattr_l: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
128 times retrans 4
     43 rta_addattr_l: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
129 times retrans 4
     44 rta_addattr_l: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
300 times retrans 4
    215 rta_addattr_l: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
5000 times retrans 4
   4915 rta_addattr_l: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
20 times app_probes 3
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
84 times app_probes 3
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
85 times app_probes 3
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
126 times app_probes 3
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
127 times app_probes 3
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
128 times app_probes 3
      1 rta_addattr32: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
129 times app_probes 3
      2 rta_addattr32: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
300 times app_probes 3
    173 rta_addattr32: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
5000 times app_probes 3
   4873 rta_addattr32: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
20 times locktime 3
      1 RTNETLINK answers: No such file or directory
      1 exit status 2
84 times locktime 3
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
85 times locktime 3
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
126 times locktime 3
     41 rta_addattr_l: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
127 times locktime 3
     42 rta_addattr_l: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
128 times locktime 3
     43 rta_addattr_l: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
129 times locktime 3
     44 rta_addattr_l: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
300 times locktime 3
    215 rta_addattr_l: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
5000 times locktime 3
   4915 rta_addattr_l: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
20 times dev lo
      1 Not enough information: changeable attributes required.
      1 exit status 255
84 times dev lo
      1 Not enough information: changeable attributes required.
      1 exit status 255
85 times dev lo
      1 Not enough information: changeable attributes required.
      1 exit status 255
126 times dev lo
      1 Not enough information: changeable attributes required.
      1 exit status 255
127 times dev lo
      1 Not enough information: changeable attributes required.
      1 exit status 255
128 times dev lo
      1 rta_addattr32: Error! max allowed bound 1024 exceeded
      1 Not enough information: changeable attributes required.
      1 exit status 255
129 times dev lo
      2 rta_addattr32: Error! max allowed bound 1024 exceeded
      1 Not enough information: changeable attributes required.
      1 exit status 255
300 times dev lo
    173 rta_addattr32: Error! max allowed bound 1024 exceeded
      1 Not enough information: changeable attributes required.
      1 exit status 255
5000 times dev lo
   4873 rta_addattr32: Error! max allowed bound 1024 exceeded
      1 Not enough information: changeable attributes required.
      1 exit status 255
20 times dev lo queue 5
      1 exit status 0
84 times dev lo queue 5
     41 rta_addattr32: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
85 times dev lo queue 5
     43 rta_addattr32: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
126 times dev lo queue 5
    125 rta_addattr32: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
127 times dev lo queue 5
    127 rta_addattr32: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
128 times dev lo queue 5
    129 rta_addattr32: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
129 times dev lo queue 5
    131 rta_addattr32: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
300 times dev lo queue 5
    473 rta_addattr32: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
5000 times dev lo queue 5
   9873 rta_addattr32: Error! max allowed bound 1024 exceeded
      1 addattr_l ERROR: message exceeded bound of 1044
      1 exit status 0
$ ip ntable change $(yes thresh1 4 | head -n 130) name arp_cache queue 3
! addattr_l ERROR: message exceeded bound of 1044
! addattr_l ERROR: message exceeded bound of 1044
! addattr_l ERROR: message exceeded bound of 1044
! addattr_l ERROR: message exceeded bound of 1044
! RTNETLINK answers: Invalid argument
? 2
$ ip ntable change name arp_cache $(yes queue 4 | head -n 130) bogus
! rta_addattr32: Error! max allowed bound 1024 exceeded
! rta_addattr32: Error! max allowed bound 1024 exceeded
! rta_addattr32: Error! max allowed bound 1024 exceeded
! Error: argument "bogus" is wrong: unknown
? 255
