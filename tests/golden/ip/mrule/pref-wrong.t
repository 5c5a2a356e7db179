# Preferences that are none.
$ ip mrule add pref x
! Error: argument "x" is wrong: preference value is invalid
! ␤
? 255
$ ip mrule add pref
! Command line is not complete. Try option "help"
? 255
$ ip mrule show pref -1
! Error: argument "-1" is wrong: preference value is invalid
! ␤
? 255
