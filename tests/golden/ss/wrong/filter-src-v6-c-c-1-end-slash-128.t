# No filter.
$ ss -tan 'src [::1]/128'
! Error: "/128" does not look like a port.
! Cannot parse dst/src address.
? 1
