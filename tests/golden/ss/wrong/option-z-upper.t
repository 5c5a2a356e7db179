# No such option or value.
$ ss -Z
! ss: SELinux is not enabled.
? 1
