# No filter.
$ ss -tan 'state estab'
! Error: an inet prefix is expected rather than "state".
! Cannot parse dst/src address.
? 1
