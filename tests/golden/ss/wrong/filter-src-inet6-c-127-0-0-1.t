# No filter.
$ ss -tan 'src inet6:127.0.0.1'
! Error: an inet prefix is expected rather than "127.0.0.1".
! Cannot parse dst/src address.
? 1
