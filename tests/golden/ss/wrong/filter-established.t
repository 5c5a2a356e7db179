# No filter.
$ ss -tan 'established'
! Error: an inet prefix is expected rather than "established".
! Cannot parse dst/src address.
? 1
