# Without a bridge there is no head line either.
$ brctl show
$ brctl show br0
! bridge br0 does not exist!
? 1
