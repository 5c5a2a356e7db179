# Times that are none.
$ ip ntable change name arp_cache dev lo base_reachable x
! Error: argument "x" is wrong: "base_reachable" value is invalid
? 255
$ ip ntable change name arp_cache dev lo retrans 10s
! Error: argument "10s" is wrong: "retrans" value is invalid
? 255
$ ip ntable change name arp_cache dev lo gc_stale
! Command line is not complete. Try option "help"
? 255
$ ip ntable change name arp_cache dev lo delay_probe 1.5
! Error: argument "1.5" is wrong: "delay_probe" value is invalid
? 255
$ ip ntable change name arp_cache dev lo anycast_delay x
! Error: argument "x" is wrong: "anycast_delay" value is invalid
? 255
$ ip ntable change name arp_cache dev lo proxy_delay x
! Error: argument "x" is wrong: "proxy_delay" value is invalid
? 255
$ ip ntable change name arp_cache dev lo locktime x
! Error: argument "x" is wrong: "locktime" value is invalid
? 255
