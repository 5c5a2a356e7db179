# No such option or value.
$ ss -y
! ss: invalid option -- 'y'
! Usage: …
? 255
