$ brctl bogus
$ brctl ""
