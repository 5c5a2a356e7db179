# No such option or value.
$ ss --c
! ss: option '--c' is ambiguous; possibilities: '--context' '--contexts' '--cgroup'
! Usage: …
? 255
