# No filter.
$ ss -tan 'SPORT 80'
! Error: an inet prefix is expected rather than "SPORT".
! Cannot parse dst/src address.
? 1
