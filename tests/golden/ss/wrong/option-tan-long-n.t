# No such option or value.
$ ss -tan -- -n
! Error: an inet prefix is expected rather than "-n".
! Cannot parse dst/src address.
? 1
