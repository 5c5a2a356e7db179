# No such option or value.
$ ss --v
! ss: option '--v' is ambiguous; possibilities: '--vsock' '--version'
! Usage: …
? 255
