# No filter.
$ ss -tan 'exclude foo'
! Error: an inet prefix is expected rather than "exclude".
! Cannot parse dst/src address.
? 1
