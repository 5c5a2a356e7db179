# No such option or value.
$ ss -A TCP
! ss: "TCP" is illegal socket table id
! Usage: …
? 255
