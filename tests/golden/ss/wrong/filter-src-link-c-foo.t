# No filter.
$ ss -tan 'src link:foo'
! Cannot parse dst/src address.
? 1
