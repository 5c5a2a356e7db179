# Flush must be told something.
$ ip addr flush
! Flush requires arguments.
? 1
$ ip addr flush dev
! Command line is not complete. Try option "help"
? 255
$ ip addr flush dev nope
! Device "nope" does not exist.
? 1
$ ip addr flush nope
! Device "nope" does not exist.
? 1
$ ip addr flush foo bar
! Error: either "dev" is duplicate, or "bar" is garbage.
? 255
$ ip -4 addr flush
! Flush requires arguments.
? 1
$ ip -6 addr flush
! Flush requires arguments.
? 1
$ ip addr flush to foo
! Error: any valid prefix is expected rather than "foo".
? 1
$ ip addr flush scope foo
! Error: argument "foo" is wrong: invalid "scope"
! ␤
? 255
$ ip -0 addr flush dev lo
! Cannot flush link addresses.
? 1
