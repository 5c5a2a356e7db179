# The commands are not abbreviated, and setgcint is long gone.
$ brctl sho
Usage: …
! never heard of command [sho]
? 1
$ brctl SHOW
Usage: …
! never heard of command [SHOW]
? 1
$ brctl setgcint br0 4
Usage: …
! never heard of command [setgcint]
? 1
