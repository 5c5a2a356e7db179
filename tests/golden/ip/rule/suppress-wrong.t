# Lengths and groups that are none.
$ ip rule add suppress_prefixlength
! Command line is not complete. Try option "help"
? 255
$ ip rule add suppress_prefixlength x table 100
! Error: argument "x" is wrong: suppress_prefixlength value is invalid
! ␤
? 255
$ ip rule add suppress_prefixlength -1 table 100
! Error: argument "-1" is wrong: suppress_prefixlength value is invalid
! ␤
? 255
$ ip rule add sup_pl x
! Error: argument "x" is wrong: suppress_prefixlength value is invalid
! ␤
? 255
$ ip rule add suppress_ifgroup
! Command line is not complete. Try option "help"
? 255
$ ip rule add suppress_ifgroup x
! Error: argument "x" is wrong: Invalid "suppress_ifgroup" value
! ␤
? 255
$ ip rule add sup_group x
! Error: argument "x" is wrong: Invalid "suppress_ifgroup" value
! ␤
? 255
