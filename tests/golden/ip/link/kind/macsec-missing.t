# Values that are missing.
$ ip link add e0 address 02:00:00:00:00:10 type dummy
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec port
! Command line is not complete. Try option "help"
? 255
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec sci
! Command line is not complete. Try option "help"
? 255
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec encrypt
! Command line is not complete. Try option "help"
? 255
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec cipher
! Command line is not complete. Try option "help"
? 255
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec icvlen
! Command line is not complete. Try option "help"
? 255
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec window
! Command line is not complete. Try option "help"
? 255
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec validate
! Command line is not complete. Try option "help"
? 255
$ ip link add link e0 s0 address 02:00:00:00:00:20 type macsec encodingsa
! Command line is not complete. Try option "help"
? 255
