# No such option or value.
$ ss -F /nonexist
! fopen filter file: No such file or directory
? 255
