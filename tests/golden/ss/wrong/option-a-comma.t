# No such option or value.
$ ss -A ,
! ss: "" is illegal socket table id
! Usage: …
? 255
