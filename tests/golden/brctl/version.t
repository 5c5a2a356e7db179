$ brctl -V
$ brctl --version
$ brctl --v
$ brctl -V show
