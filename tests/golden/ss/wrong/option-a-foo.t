# No such option or value.
$ ss -A foo
! ss: "foo" is illegal socket table id
! Usage: …
? 255
