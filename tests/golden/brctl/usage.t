# Neither a command nor an option: the list of commands.
$ brctl
$ brctl --help
$ brctl -h
$ brctl --he
