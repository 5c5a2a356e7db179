$ brctl -x
$ brctl --bogus
$ brctl -xh
