# No filter.
$ ss -tan 'src inet:::1'
! Error: an inet prefix is expected rather than ":".
! Cannot parse dst/src address.
? 1
