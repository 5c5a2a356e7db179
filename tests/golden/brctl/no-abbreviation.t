# The commands are not abbreviated, and setgcint is long gone.
$ brctl sho
$ brctl SHOW
$ brctl setgcint br0 4
