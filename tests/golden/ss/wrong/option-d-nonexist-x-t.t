# No such option or value.
$ ss -D /nonexist/x -t
