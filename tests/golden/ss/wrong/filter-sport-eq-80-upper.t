# No filter.
$ ss -tan 'sport EQ 80'
! Error: "EQ" does not look like a port.
! Cannot parse dst/src address.
? 1
