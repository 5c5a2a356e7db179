# No such option or value.
$ ss --tcp=1
! ss: option '--tcp' doesn't allow an argument
! Usage: …
? 255
