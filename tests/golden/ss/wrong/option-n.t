# No such option or value.
$ ss -N
! ss: option requires an argument -- 'N'
! Usage: …
? 255
