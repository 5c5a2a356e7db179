# No filter.
$ ss -tan 'sport 80 foo'
! Error: "foo" does not look like a port.
! Cannot parse dst/src address.
? 1
