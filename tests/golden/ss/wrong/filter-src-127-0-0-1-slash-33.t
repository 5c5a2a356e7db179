# No filter.
$ ss -tan 'src 127.0.0.1/33'
! Error: an inet prefix is expected rather than "127.0.0.1/33".
! Cannot parse dst/src address.
? 1
