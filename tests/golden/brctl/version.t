$ brctl -V
bridge-utils, 1.7
$ brctl --version
bridge-utils, 1.7
$ brctl --v
bridge-utils, 1.7
$ brctl -V show
bridge-utils, 1.7
