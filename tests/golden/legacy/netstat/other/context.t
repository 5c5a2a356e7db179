$ netstat -Z
! SELinux is not enabled on this machine.
? 1
$ netstat --context
! SELinux is not enabled on this machine.
? 1
$ netstat -tZ
! SELinux is not enabled on this machine.
? 1
$ netstat -Zx
! SELinux is not enabled on this machine.
? 1
