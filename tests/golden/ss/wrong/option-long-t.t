# No such option or value.
$ ss --t
! ss: option '--t' is ambiguous; possibilities: '--threads' '--tcp' '--tipc' '--tipcinfo' '--tos'
! Usage: …
? 255
