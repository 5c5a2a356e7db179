# Numbers that are none.
$ ip ntable change name arp_cache dev lo app_probes x
! Error: argument "x" is wrong: "app_probes" value is invalid
? 255
$ ip ntable change name arp_cache dev lo ucast_probes -1
! Error: argument "-1" is wrong: "ucast_probes" value is invalid
? 255
$ ip ntable change name arp_cache dev lo mcast_probes
! Command line is not complete. Try option "help"
? 255
$ ip ntable change name arp_cache dev lo proxy_queue x
! Error: argument "x" is wrong: "proxy_queue" value is invalid
? 255
