# No such option or value.
$ ss -f inet7
! ss: "inet7" is invalid family
! Usage: …
? 255
