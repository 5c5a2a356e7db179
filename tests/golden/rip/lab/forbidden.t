#! rip only
# What the system forbids is told; tests/lab.rs has what a lab does where it is allowed.
$ rip lab true
! rip: cannot create the lab: the system forbids user namespaces: this process is in a chroot, or its container filters the call
? 125
$ echo 0 >/proc/sys/user/max_user_namespaces
$ rip lab true
! rip: cannot create the lab: user namespaces are disabled: user.max_user_namespaces is 0
? 125
$ echo 1000 >/proc/sys/user/max_user_namespaces
