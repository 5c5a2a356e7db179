$ brctl --version=1
$ brctl --help=x
