# Lengths that are none.
$ ip ntable change name arp_cache dev lo queue
! Command line is not complete. Try option "help"
? 255
$ ip ntable change name arp_cache dev lo queue x
! Error: argument "x" is wrong: "queue" value is invalid
? 255
$ ip ntable change name arp_cache dev lo queue -1
! Error: argument "-1" is wrong: "queue" value is invalid
? 255
$ ip ntable change name arp_cache dev lo queue 4294967296
! Error: argument "4294967296" is wrong: "queue" value is invalid
? 255
