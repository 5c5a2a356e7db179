# No such option or value.
$ ss -F /dev/null -F /dev/null
! More than one filter file
? 255
