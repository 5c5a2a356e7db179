# No such option or value.
$ ss --nosuch
! ss: unrecognized option '--nosuch'
! Usage: …
? 255
