# No filter.
$ ss -tan 'sport 80 AND dport 80'
! Error: "AND" does not look like a port.
! Cannot parse dst/src address.
? 1
