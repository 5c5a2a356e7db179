$ ifconfig -x
! ifconfig: option `-x' not recognised.
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig --bogus
! ifconfig: option `--bogus' not recognised.
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig -as
! ifconfig: option `-as' not recognised.
! ifconfig: `--help' gives usage information.
? 1
$ ifconfig -z v0
! ifconfig: option `-z' not recognised.
! ifconfig: `--help' gives usage information.
? 1
