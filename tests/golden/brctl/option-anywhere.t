# Options are found behind the command too.
$ brctl show -V
bridge-utils, 1.7
$ brctl show -x br0
Usage: …
! brctl: invalid option -- 'x'
! Unknown option '?'
? 1
$ brctl setageing br0 -1
Usage: …
! brctl: invalid option -- '1'
! Unknown option '?'
? 1
