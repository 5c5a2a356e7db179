# Without a bridge there is no head line either.
$ brctl show
$ brctl show br0
