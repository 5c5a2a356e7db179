# Types that are none.
#! needs qemu
$ ip mrule add foo
! Error: argument "foo" is wrong: Failed to parse rule type
? 255
$ ip mrule add type
! Command line is not complete. Try option "help"
? 255
$ ip mrule add goto 1 pref 5
! Error: Backward goto not supported.
? 2
$ ip mrule add goto x
! Error: argument "x" is wrong: invalid target
! ␤
? 255
