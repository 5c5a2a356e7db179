# A name and something to change.
$ ip ntable change
! Error: argument "NAME" is required
? 255
$ ip ntable change name
! Command line is not complete. Try option "help"
? 255
$ ip ntable change name arp_cache
! Not enough information: changeable attributes required.
? 255
$ ip ntable change name x
! Not enough information: changeable attributes required.
? 255
$ ip ntable change dev lo
! Error: argument "NAME" is required
? 255
$ ip ntable change dev lo queue 3
! Error: argument "NAME" is required
? 255
$ ip ntable change queue 3
! Error: argument "NAME" is required
? 255
