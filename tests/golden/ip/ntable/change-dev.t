# An interface goes along with what is the table's.
$ ip ntable change name arp_cache dev lo
! Not enough information: changeable attributes required.
? 255
$ ip ntable change name arp_cache dev lo gc_int 5
! RTNETLINK answers: No such file or directory
? 2
$ ip ntable change name arp_cache dev lo dev lo queue 3
$ ip ntable change dev lo name nosuch queue 3
! RTNETLINK answers: No such file or directory
? 2
