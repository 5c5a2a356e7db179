# Devices that are not there.
$ ip ntable change name arp_cache dev zz queue 3
! Cannot find device "zz"
? 1
$ ip ntable change name arp_cache dev
! Command line is not complete. Try option "help"
? 255
$ ip ntable change name arp_cache dev lo dev lo
! Not enough information: changeable attributes required.
? 255
