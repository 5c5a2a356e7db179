# No filter.
$ ss -tan 'src 127.0.0.1 state established'
! Error: an inet prefix is expected rather than "state".
! Cannot parse dst/src address.
? 1
