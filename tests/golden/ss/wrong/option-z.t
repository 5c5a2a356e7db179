# No such option or value.
$ ss -z
! ss: SELinux is not enabled.
? 1
