# No such option or value.
$ ss -F
! ss: option requires an argument -- 'F'
! Usage: …
? 255
