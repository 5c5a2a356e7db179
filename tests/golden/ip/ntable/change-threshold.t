# Only the first namespace may change the thresholds.
$ ip ntable change name arp_cache thresh1 100 thresh2 200 thresh3 300
! RTNETLINK answers: No such file or directory
? 2
$ ip ntable change name arp_cache gc_int 1000
! RTNETLINK answers: No such file or directory
? 2
$ ip ntable change name arp_cache queue 3
! RTNETLINK answers: No such file or directory
? 2
$ ip ntable change name arp_cache dev lo thresh1 100
! RTNETLINK answers: No such file or directory
? 2
