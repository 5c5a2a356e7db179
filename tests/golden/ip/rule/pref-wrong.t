# Preferences that are no number.
$ ip rule add pref
! Command line is not complete. Try option "help"
? 255
$ ip rule add pref x
! Error: argument "x" is wrong: preference value is invalid
! ␤
? 255
$ ip rule add pref -1
! Error: argument "-1" is wrong: preference value is invalid
! ␤
? 255
$ ip rule add pref 4294967296
! Error: argument "4294967296" is wrong: preference value is invalid
! ␤
? 255
$ ip rule show pref x
! Error: argument "x" is wrong: preference value is invalid
! ␤
? 255
$ ip rule show pref
! Command line is not complete. Try option "help"
? 255
