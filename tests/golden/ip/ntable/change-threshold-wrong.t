# Thresholds that are none.
$ ip ntable change name arp_cache thresh1 x
! Error: argument "x" is wrong: "thresh1" value is invalid
? 255
$ ip ntable change name arp_cache thresh2
! Command line is not complete. Try option "help"
? 255
$ ip ntable change name arp_cache thresh3 -1
! Error: argument "-1" is wrong: "thresh3" value is invalid
? 255
$ ip ntable change name arp_cache gc_int x
! Error: argument "x" is wrong: "gc_int" value is invalid
? 255
$ ip ntable change thresh1 3
! Error: argument "NAME" is required
? 255
