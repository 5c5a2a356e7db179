# No filter.
$ ss -tan 'foo'
! Error: an inet prefix is expected rather than "foo".
! Cannot parse dst/src address.
? 1
