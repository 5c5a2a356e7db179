# Options are found behind the command too.
$ brctl show -V
$ brctl show -x br0
$ brctl setageing br0 -1
