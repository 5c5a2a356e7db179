# No filter.
$ ss -tan 'dport > nosuch'
! Error: "nosuch" does not look like a port.
! Cannot parse dst/src address.
? 1
