# No such option or value.
$ ss -N nosuch
! Cannot open network namespace "nosuch": No such file or directory
? 1
