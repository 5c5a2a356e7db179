$ brctl bogus
Usage: …
! never heard of command [bogus]
? 1
$ brctl ""
Usage: …
! never heard of command []
? 1
