# No filter.
$ ss -tan 'sport ~ 80'
! Error: "~" does not look like a port.
! Cannot parse dst/src address.
? 1
