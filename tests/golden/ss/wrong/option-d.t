# No such option or value.
$ ss -D
! ss: option requires an argument -- 'D'
! Usage: …
? 255
