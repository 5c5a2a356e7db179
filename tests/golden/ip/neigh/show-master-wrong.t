# Masters that are none.
$ ip neigh show master zz
! Error: argument "zz" is wrong: Device does not exist
! ␤
? 255
$ ip neigh show master
! Command line is not complete. Try option "help"
? 255
$ ip neigh show vrf zz
! Error: argument "zz" is wrong: Not a valid VRF name
! ␤
? 255
$ ip neigh show vrf lo
! Error: argument "lo" is wrong: Not a valid VRF name
! ␤
? 255
$ ip neigh show vrf
! Command line is not complete. Try option "help"
? 255
