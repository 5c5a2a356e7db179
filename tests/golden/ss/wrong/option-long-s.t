# No such option or value.
$ ss --s
! ss: option '--s' is ambiguous; possibilities: '--sctp' '--socket' '--summary'
! Usage: …
? 255
