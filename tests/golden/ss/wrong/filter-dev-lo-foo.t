# No filter.
$ ss -tan 'dev lo foo'
! Cannot parse device.
? 1
