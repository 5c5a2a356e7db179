# No filter.
$ ss -tan 'state foo'
! Error: an inet prefix is expected rather than "state".
! Cannot parse dst/src address.
? 1
