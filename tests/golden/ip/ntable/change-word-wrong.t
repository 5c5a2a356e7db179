# Words are exact.
$ ip ntable change name arp_cache dev lo foo 4
! Error: argument "foo" is wrong: unknown
? 255
$ ip ntable change help
! Error: argument "help" is wrong: unknown
? 255
$ ip ntable change name arp_cache dev lo que 4
! Error: argument "que" is wrong: unknown
? 255
$ ip ntable change name arp_cache dev lo queue 4 help
! Error: argument "help" is wrong: unknown
? 255
