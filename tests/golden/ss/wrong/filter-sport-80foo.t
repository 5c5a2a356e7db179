# No filter.
$ ss -tan 'sport 80foo'
! Error: "80foo" does not look like a port.
! Cannot parse dst/src address.
? 1
