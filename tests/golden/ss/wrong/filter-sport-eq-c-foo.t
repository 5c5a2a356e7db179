# No filter.
$ ss -tan 'sport = :foo'
! Error: "foo" does not look like a port.
! Cannot parse dst/src address.
? 1
